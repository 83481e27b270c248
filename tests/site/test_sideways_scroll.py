from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.built.server import served
from rules.site.sideways_scroll import FIX, LOOK, check, check_large_text
from tests.report import report
from tests.site.conftest import Toured


def test_no_page_scrolls_sideways(
    toured: Toured, browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A small phone, or a large one enlarged four times, must not cut a line off."""
    paths = [page.path for page in built_pages]
    report([*toured[LOOK], *check_large_text(browser, server, paths)])


def test_a_wide_element_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><meta name=viewport content='width=device-width'><title>A</title>"
        "<body style='margin:0'><p class=wide style='width:350px'><b>Words</b></p>"
    )
    with served(tmp_path) as address:
        wide = '<p class="wide" style="width:350px">'
        assert [str(problem) for problem in check(browser, address, ["index.html"])] == [
            f"index.html:1: {wide} reaches 30 px out at 320 px, with {how}\n    Fix: {FIX}"
            for how in ("text of 16 px", "a root of 23 px", "letters 15 % wider", "text of 32 px")
        ]


def test_a_narrow_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><p>Some words.</p>")
    with served(tmp_path) as address:
        assert check(browser, address, ["index.html"]) == []
