"""Nothing moves for a reader who asked for less motion, and nothing ever moves by itself."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.problem import Problem, messages, report
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
FIX = "keep it to @media (prefers-reduced-motion: no-preference), or do without"
# Smooth scrolling follows the reader's own press, and shows where on the page a link leads.
ALLOWED = "scrolls smoothly"


def check(browser: Browser, address: str, paths: Iterable[str], motion: str) -> list[Problem]:
    """Return a problem for each part that would move with this setting of the reader's."""
    with opened(browser, reduced_motion=motion) as page:
        problems = []
        for path in paths:
            visit(page, address, path)
            problems += [
                Problem(path, 1, f"{wrong} (prefers-reduced-motion: {motion})", FIX)
                for wrong in page.evaluate(MOVING)
                if motion == "reduce" or not wrong.endswith(ALLOWED)
            ]
        return problems


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_nothing_moves(
    browser: Browser, server: str, built_pages: list[BuiltPage], motion: str
) -> None:
    """Movement makes some people dizzy, and who looks for a twitch sees one in anything."""
    report(check(browser, server, [page.path for page in built_pages], motion))


STYLE = (
    "html { scroll-behavior: smooth } p { transition: color 1s } p::after { content: 'A';"
    " animation: up 1s } @keyframes up { to { color: red } }"
)


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_whatever_moves_is_reported(browser: Browser, tmp_path: Path, motion: str) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><style>{STYLE}</style><p>A")
    with served(tmp_path) as address:
        smooth = ["<html> scrolls smoothly"] if motion == "reduce" else []
        assert messages(check(browser, address, ["index.html"], motion)) == [
            f"index.html:1: {wrong} (prefers-reduced-motion: {motion})\n    Fix: {FIX}"
            for wrong in [*smooth, "<p> has a transition", "<p>::after has an animation"]
        ]


def test_a_page_at_rest_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><p>Some words.</p>")
    with served(tmp_path) as address:
        assert check(browser, address, ["index.html"], "reduce") == []
