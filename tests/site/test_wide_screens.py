"""From 1024 px on the contents stand beside the text, stay in view, and the text has its column."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import first_lines, opened, visit

SIZES = ({"width": 1024, "height": 768}, {"width": 1280, "height": 900})
# Where text and side are, at the top of the page and once the text has been read to its end.
PLACES = """() => {
    const box = (name) => {
        const {left, right, top, width} = document.querySelector(name).getBoundingClientRect();
        return {left, right, top, width};
    };
    const text = box('.page__text'), before = box('.page__side');
    const end = document.querySelector('.page__text').getBoundingClientRect().bottom;
    scrollTo(0, Math.max(0, end - innerHeight));
    return {text, before, after: box('.page__side'), page: document.body.clientWidth};
}"""
FIX = "look at overrides/assets/css/page.css"
# Text and side together, of the page: less is a column alone.
LEAST_SHARE = 0.8


def check(
    browser: Browser, address: str, paths: Iterable[str], size: dict = SIZES[1]
) -> list[Problem]:
    """Return a problem for each page whose side is not beside the text, or leaves the screen."""
    problems = []
    with opened(browser, viewport=size) as page:
        for path in paths:
            visit(page, address, path)
            places = page.evaluate(PLACES)
            problems += [Problem(path, 1, wrong, FIX) for wrong in faults(places)]
    return problems


def faults(places: dict) -> list[str]:
    """Say what is wrong with these places."""
    text, before, after = places["text"], places["before"], places["after"]
    if before["left"] < text["right"]:
        return ["the contents are not beside the text"]
    found = []
    if after["top"] < 0:
        found.append("the contents leave the screen with the text")
    if before["right"] - text["left"] < LEAST_SHARE * places["page"]:
        found.append("text and contents leave more than a fifth of the page empty")
    return found


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
