from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.site.keyboard import RULE
from tests.proof import first_lines, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_the_first_tab_shows_the_skip_link(toured: Toured) -> None:
    """Who cannot use a mouse would otherwise walk through the menu on every page."""
    report(toured[RULE])


def problems(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return the first lines of what the rule says about a page with this body."""
    return first_lines(RULE.check, browser, folder, body)


def test_a_skip_link_that_comes_late_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert problems(browser, tmp_path, "<a href='./'>Home</a><a href='#main'>Skip</a>") == [
        "index.html:1: the first Tab reaches ./, not the skip link"
    ]


def test_a_skip_link_that_stays_hidden_is_reported(browser: Browser, tmp_path: Path) -> None:
    hidden = "<a href='#main' style='position: absolute; left: -999px; outline: 0'>Skip</a>"
    assert problems(browser, tmp_path, f"{hidden}<main>A</main>") == [
        "index.html:1: the skip link is not seen when Tab reaches it",
        "index.html:1: the skip link has no ring when Tab reaches it",
        "index.html:1: the skip link does not lead to the main part",
    ]


def test_the_whole_message(browser: Browser, tmp_path: Path) -> None:
    assert in_browser(RULE.check)(browser, tmp_path, "<a href='./'>Home</a>") == [
        "index.html:1: the first Tab reaches ./, not the skip link\n"
        "    Fix: see the skip link in overrides/main.html and its style"
    ]


def test_a_good_skip_link_is_fine(browser: Browser, tmp_path: Path) -> None:
    link = "<a href='#main' style='outline: 3px solid'>Skip</a>"
    assert not problems(browser, tmp_path, f"{link}<main id=main>A</main>")
