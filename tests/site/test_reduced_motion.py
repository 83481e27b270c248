from __future__ import annotations

from rules.site.reduced_motion import FIX, RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_nothing_moves(toured: Toured) -> None:
    """Movement makes some people dizzy, and who looks for a twitch sees one in anything."""
    report(toured[RULE])


problems = in_browser(RULE.check)


STYLE = (
    "html { scroll-behavior: smooth } p { transition: color 1s } p::after { content: 'A';"
    " animation: up 1s } @keyframes up { to { color: red } }"
)


def test_whatever_moves_is_reported(problems: Asked) -> None:
    body = f"<style>{STYLE}</style><p>A<svg><set attributeName=x /></svg>"
    wrongs = [
        "<html> scrolls smoothly",
        "<p> has a transition",
        "<p>::after has an animation",
        '<set attributeName="x"> moves a drawing',
    ]
    assert sorted(problems(body)) == [f"index.html:1: {wrong}\n    Fix: {FIX}" for wrong in wrongs]


def test_a_page_at_rest_is_fine(problems: Asked) -> None:
    assert problems("<p>Some words.</p>") == []
