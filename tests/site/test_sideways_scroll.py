from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.built.server import served
from rules.site.sideways_scroll import FIX, RULE, check_large_text
from tests.report import report
from tests.site.conftest import Toured


def test_no_page_scrolls_sideways(
    toured: Toured, browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A small phone, or a large one enlarged four times, must not cut a line off."""
    paths = [page.path for page in built_pages]
    report([*toured[RULE], *check_large_text(browser, server, paths)])


def said(browser: Browser, folder: Path) -> list[str]:
    """Return what the whole rule says of the page in this folder."""
    with served(folder) as address:
        paths = ["index.html"]
        return [
            *map(str, RULE.check(browser, address, paths)),
            *map(str, check_large_text(browser, address, paths)),
        ]


def test_a_wide_element_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><meta name=viewport content='width=device-width'><title>A</title>"
        "<body style='margin:0'><p class=wide style='width:350px'><b>Words</b></p>"
    )
    wide = '<p class="wide" style="width:350px">'
    assert said(browser, tmp_path) == [
        f"index.html:1: {wide} reaches 30 px out at 320 px, with {how}\n    Fix: {FIX}"
        for how in ("text of 16 px", "a root of 23 px", "letters 15 % wider", "text of 32 px")
    ]


def test_a_narrow_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><p>Some words.</p>")
    assert said(browser, tmp_path) == []
