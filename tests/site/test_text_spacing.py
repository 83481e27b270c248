from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.server import served
from rules.site.text_spacing import RULE
from tests.report import report
from tests.site.conftest import Toured


def test_nothing_is_cut_when_text_needs_more_space(toured: Toured) -> None:
    """Some people read only with wide lines and letters, or with letters as tall as a thumb."""
    report(toured[RULE])


def problems(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    (folder / "index.html").write_text(
        "<!doctype html><meta name=viewport content='width=device-width'>"
        f"<title>A</title><style>body {{ margin: 0; font: 16px/1.2 sans-serif }}</style>{body}"
    )
    with served(folder) as address:
        return [str(problem) for problem in RULE.check(browser, address, ["index.html"])]


END = "\n    Fix: let it grow and wrap with its words"


def test_words_that_need_more_than_their_box_are_reported(browser: Browser, tmp_path: Path) -> None:
    """They fit until there is more space between the lines."""
    box = "<p style='height: 39px; width: 99px; margin: 0'>Two short lines</p>"
    assert problems(browser, tmp_path, box) == [
        'index.html:1: the words of <p style="height: 39px; width: 99px; margin: 0"> do not fit it '
        f"with more space in the text{END}"
    ]


def test_what_is_wide_or_stays_in_the_way_is_reported(browser: Browser, tmp_path: Path) -> None:
    body = "<p class=wide>A</p><b class=top>A</b>"
    style = "<style>.wide { width: 330px } .top { position: sticky }</style>"
    assert problems(browser, tmp_path, style + body) == [
        f"index.html:1: {wrong} {name}{END}"
        for name in ("with more space in the text", "at 400 %")
        for wrong in [
            '<p class="wide"> reaches 10 px out',
            '<b class="top"> stays while the page scrolls',
        ]
    ]


def test_words_in_boxes_that_grow_are_fine(browser: Browser, tmp_path: Path) -> None:
    assert not problems(browser, tmp_path, "<h1>Rest</h1><p>Most twitches stop by themselves.</p>")
