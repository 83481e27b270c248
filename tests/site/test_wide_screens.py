from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.site.wide_screens import SIZES, check
from tests.proof import first_lines
from tests.report import report


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_wide_screens_are_used(
    browser: Browser, server: str, built_pages: list[BuiltPage], size: dict
) -> None:
    """A doctor's screen shows where the page goes on, and the way to help, all the time."""
    paths = [page.path for page in built_pages if page.tree.find_class("page__side")]
    assert len(paths) > 10
    report(check(browser, server, paths, size))


STYLE = (
    "*{margin:0}div{display:flow-root}.page__text{float:left;width:60%;height:3000px}"
    ".page__side{float:right;width:20%"
)
PARTS = "<div><p class=page__text>A</p><p class=page__side>B</p></div>"


def test_contents_that_leave_the_screen_or_a_column_alone_are_reported(
    browser: Browser, tmp_path: Path
) -> None:
    assert first_lines(check, browser, tmp_path, f"<style>{STYLE}}}</style>{PARTS}") == [
        "index.html:1: the contents leave the screen with the text"
    ]
    sticky = f"<style>{STYLE};position:sticky;top:0}}</style>{PARTS}"
    assert first_lines(check, browser, tmp_path, sticky) == []
    narrow = sticky.replace("60%", "30%").replace("float:right", "float:left")
    assert first_lines(check, browser, tmp_path, narrow) == [
        "index.html:1: text and contents leave more than a fifth of the page empty"
    ]
    assert first_lines(check, browser, tmp_path, PARTS) == [
        "index.html:1: the contents are not beside the text"
    ]
