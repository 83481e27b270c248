"""The first press of Tab shows the link past the header, and it leads to the main part."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, Page

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import IS_SEEN, first_lines, opened, visit
from tests.site.server import served

FOCUS = f"""() => {{
    const one = document.activeElement;
    const {{top, left, bottom, right}} = one.getBoundingClientRect();
    const inside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    const style = getComputedStyle(one);
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return [one.getAttribute('href') || one.tagName, inside && ({IS_SEEN})(one), ring];
}}"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each page whose skip link is not first, seen, ringed and working."""
    with opened(browser) as page:
        return [
            Problem(path, 1, wrong, "see the skip link in overrides/main.html and its style")
            for path in paths
            for wrong in faults(page, address, path)
        ]


def faults(page: Page, address: str, path: str) -> list[str]:
    """Press Tab, then Enter; say what is wrong."""
    visit(page, address, path)
    page.keyboard.press("Tab")
    reached, is_seen, has_ring = page.evaluate(FOCUS)
    if reached != "#main":
        return [f"the first Tab reaches {reached}, not the skip link"]
    wrongs = [] if is_seen else ["the skip link is not seen when Tab reaches it"]
    wrongs += [] if has_ring else ["the skip link has no ring when Tab reaches it"]
    page.keyboard.press("Enter")
    if not page.evaluate("location.hash === '#main' && !!document.querySelector('main#main')"):
        wrongs.append("the skip link does not lead to the main part")
    return wrongs


def test_the_first_tab_shows_the_skip_link(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Who cannot use a mouse would otherwise walk through the menu on every page."""
    report(check(browser, server, [page.path for page in built_pages]))


def found(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return the first lines of what the rule says about a page with this body."""
    return first_lines(check, browser, folder, body)


def test_a_skip_link_that_comes_late_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "<a href='./'>Home</a><a href='#main'>Skip</a>") == [
        "index.html:1: the first Tab reaches ./, not the skip link"
    ]


def test_a_skip_link_that_stays_hidden_is_reported(browser: Browser, tmp_path: Path) -> None:
    hidden = "<a href='#main' style='position: absolute; left: -999px; outline: 0'>Skip</a>"
    assert found(browser, tmp_path, f"{hidden}<main>A</main>") == [
        "index.html:1: the skip link is not seen when Tab reaches it",
        "index.html:1: the skip link has no ring when Tab reaches it",
        "index.html:1: the skip link does not lead to the main part",
    ]


def test_the_whole_message(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><a href='./'>Home</a>")
    with served(tmp_path) as address:
        assert [str(problem) for problem in check(browser, address, ["index.html"])] == [
            "index.html:1: the first Tab reaches ./, not the skip link\n"
            "    Fix: see the skip link in overrides/main.html and its style"
        ]


def test_a_good_skip_link_is_fine(browser: Browser, tmp_path: Path) -> None:
    link = "<a href='#main' style='outline: 3px solid'>Skip</a>"
    assert found(browser, tmp_path, f"{link}<main id=main>A</main>") == []
