from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.server import served
from rules.problem import messages
from rules.site.reduced_motion import FIX, RULE
from tests.report import report
from tests.site.conftest import Toured


def test_nothing_moves(toured: Toured) -> None:
    """Movement makes some people dizzy, and who looks for a twitch sees one in anything."""
    report(toured[RULE])


STYLE = (
    "html { scroll-behavior: smooth } p { transition: color 1s } p::after { content: 'A';"
    " animation: up 1s } @keyframes up { to { color: red } }"
)


def test_whatever_moves_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        f"<!doctype html><style>{STYLE}</style><p>A<svg><set attributeName=x /></svg>"
    )
    with served(tmp_path) as address:
        wrongs = [
            "<html> scrolls smoothly",
            "<p> has a transition",
            "<p>::after has an animation",
            '<set attributeName="x"> moves a drawing',
        ]
        assert messages(RULE.check(browser, address, ["index.html"])) == [
            f"index.html:1: {wrong}\n    Fix: {FIX}" for wrong in wrongs
        ]


def test_a_page_at_rest_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><p>Some words.</p>")
    with served(tmp_path) as address:
        assert RULE.check(browser, address, ["index.html"]) == []
