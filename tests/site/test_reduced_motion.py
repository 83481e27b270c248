"""Nothing moves by itself and nothing glides, whether or not the reader asked for less motion."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served

MOVING = """() => [...document.querySelectorAll('*')].flatMap((one) => {
    const name = one.outerHTML.split('>')[0] + '>';
    return ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(one, part || null);
        const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
        return [
            lasts(style.transitionDuration) && 'has a transition',
            style.animationName !== 'none' && 'has an animation',
            style.scrollBehavior === 'smooth' && 'scrolls smoothly',
        ].filter(Boolean).map((wrong) => `${name}${part} ${wrong}`);
    });
})"""
FIX = "do without it"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each part that moves for a reader who did not ask for less motion."""
    with opened(browser, reduced_motion="no-preference") as page:
        problems = []
        for path in paths:
            visit(page, address, path)
            problems += [Problem(path, 1, wrong, FIX) for wrong in page.evaluate(MOVING)]
        return problems


def test_nothing_moves(browser: Browser, server: str, built_pages: list[BuiltPage]) -> None:
    """Movement makes some people dizzy, and who looks for a twitch sees one in anything."""
    report(check(browser, server, [page.path for page in built_pages]))


STYLE = (
    "html { scroll-behavior: smooth } p { transition: color 1s } p::after { content: 'A';"
    " animation: up 1s } @keyframes up { to { color: red } }"
)


def test_whatever_moves_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><style>{STYLE}</style><p>A")
    with served(tmp_path) as address:
        wrongs = ["<html> scrolls smoothly", "<p> has a transition", "<p>::after has an animation"]
        assert messages(check(browser, address, ["index.html"])) == [
            f"index.html:1: {wrong}\n    Fix: {FIX}" for wrong in wrongs
        ]


def test_a_page_at_rest_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><p>Some words.</p>")
    with served(tmp_path) as address:
        assert check(browser, address, ["index.html"]) == []
