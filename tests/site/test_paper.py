"""Paper shows the words and no navigation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from tests.problem import Problem, report
from tests.site.page import BuiltPage
from tests.site.screen import IS_SEEN, opened, visit
from tests.site.server import served

SEEN = f"""(selector) => [...document.querySelectorAll(selector)].filter({IS_SEEN})
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
# Nothing that only makes sense on a screen.
SCREEN_ONLY = "nav, a[href='#main'], summary, button, form, fieldset"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each part of a screen that is printed, and each page without words."""
    problems = []
    with opened(browser) as page:
        page.emulate_media(media="print")
        for path in paths:
            visit(page, address, path)
            problems += [
                Problem(path, 1, f"{opening} is printed", "hide it in print.css")
                for opening in page.evaluate(SEEN, SCREEN_ONLY)
            ]
            if not page.evaluate(SEEN, "main h1"):
                problems.append(Problem(path, 1, "its h1 is not printed", "show it in print.css"))
    return problems


def test_no_page_prints_its_navigation(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A page is printed to be taken to a doctor; links on paper lead nowhere."""
    report(check(browser, server, [page.path for page in built_pages]))


def found(browser: Browser, folder: Path, style: str) -> list[str]:
    """Return what the rule says about a page with this style for print."""
    (folder / "index.html").write_text(
        f"<!doctype html><title>A</title><style>@media print {{ {style} }}</style>"
        "<nav class=menu><a href='./'>Home</a></nav><main><h1>Rest</h1></main>"
    )
    with served(folder) as address:
        return [str(problem) for problem in check(browser, address, ["index.html"])]


def test_printed_navigation_and_a_lost_heading_are_reported(
    browser: Browser, tmp_path: Path
) -> None:
    assert found(browser, tmp_path, "h1 { display: none }") == [
        'index.html:1: <nav class="menu"> is printed\n    Fix: hide it in print.css',
        "index.html:1: its h1 is not printed\n    Fix: show it in print.css",
    ]


def test_a_page_that_prints_its_words_alone_is_fine(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "nav { display: none }") == []
