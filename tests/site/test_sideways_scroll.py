from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.problem import Problem
from rules.site.sideways_scroll import FIX, RULE, check_large_text
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_no_page_scrolls_sideways(
    toured: Toured, browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A small phone, or a large one enlarged four times, must not cut a line off."""
    paths = [page.path for page in built_pages]
    report([*toured[RULE], *check_large_text(browser, server, paths)])


def both(browser: Browser, address: str, paths: list[str]) -> list[Problem]:
    return [*RULE.check(browser, address, paths), *check_large_text(browser, address, paths)]


problems = in_browser(both, before="<meta name=viewport content='width=device-width'>")


def test_a_wide_element_is_reported(problems: Asked) -> None:
    wide = '<p class="wide" style="width:350px">'
    assert problems(f"<body style='margin:0'>{wide}<b>Words</b></p>") == [
        f"index.html:1: {wide} reaches 30 px out at 320 px, with {how}\n    Fix: {FIX}"
        for how in ("text of 16 px", "a root of 23 px", "letters 15 % wider", "text of 32 px")
    ]


def test_a_narrow_page_is_fine(problems: Asked) -> None:
    assert problems("<p>Some words.</p>") == []
