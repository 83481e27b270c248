"""The first screen of a phone shows the answer and all three levels of care on the home page."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.problem import Problem, report
from tests.site.screen import opened
from tests.site.server import served

PHONE = {"width": 390, "height": 664}
LEVELS = 3
PARTS = """() => [...document.querySelectorAll('h1, .level-rows li')].map((part) => {
    const {top, bottom} = part.getBoundingClientRect();
    return [part.innerText.trim().split("\\n")[0], part.tagName, top, bottom];
})"""
FIX = "shorten the lead or the rows, or their space, until all fits"


def check(browser: Browser, address: str, scheme: str) -> list[Problem]:
    """Return a problem for each part of the home page that the first screen does not show."""
    with opened(browser, viewport=PHONE, color_scheme=scheme) as page:
        page.goto(address)
        parts = page.evaluate(PARTS)
    rows = sum(tag == "LI" for _, tag, _, _ in parts)
    problems = []
    if rows != LEVELS or len(parts) != LEVELS + 1:
        wrong = f"there are {len(parts) - rows} h1 and {rows} level rows, not 1 and {LEVELS}"
        problems.append(Problem("index.html", 1, wrong, "see docs/_page_types/home.md"))
    return problems + [
        Problem("index.html", 1, f'"{words}" ends at {bottom:.0f} of {PHONE["height"]} px', FIX)
        for words, _, top, bottom in parts
        if top < 0 or bottom > PHONE["height"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_screen_answers(browser: Browser, server: str, scheme: str) -> None:
    """Someone afraid at night gets the answer, and the way to help, without scrolling."""
    report(check(browser, server, scheme))


HOME = "<!doctype html><title>A</title><body style='margin:0'><h1 style='margin:0'>Rest</h1>"


def test_a_row_below_the_screen_and_missing_rows_are_reported(
    browser: Browser, tmp_path: Path
) -> None:
    rows = "<li style='height:600px'>Call now</li><li style='height:100px'>Rest</li>"
    (tmp_path / "index.html").write_text(f"{HOME}<div class=level-rows>{rows}</div>")
    with served(tmp_path) as address:
        assert [str(problem) for problem in check(browser, address, "light")] == [
            "index.html:1: there are 1 h1 and 2 level rows, not 1 and 3\n"
            "    Fix: see docs/_page_types/home.md",
            f'index.html:1: "Rest" ends at 737 of 664 px\n    Fix: {FIX}',
        ]


def test_a_short_home_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    rows = "<li>Call now</li><li>See a doctor</li><li>Rest</li>"
    (tmp_path / "index.html").write_text(f"{HOME}<ul class=level-rows>{rows}</ul>")
    with served(tmp_path) as address:
        assert check(browser, address, "dark") == []
