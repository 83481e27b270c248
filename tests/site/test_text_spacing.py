"""With more space in the text, or four times as large, nothing is cut and no page scrolls sideways.

The spacing is that of WCAG 1.4.12, the enlargement that of 1.4.10: a window of 1280 by 1024 px at
400 % shows what a window of 320 by 256 px shows.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served
from tests.site.test_sideways_scroll import TOO_WIDE

SPACED = {"viewport": {"width": 320, "height": 640}}
ENLARGED = {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"""
# Put in as the browser's own styles are, which a page's policy allows.
SPACE = """(css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
}"""
# Boxes whose words reach out of them: cut off, or over what comes next. What is only for screen
# readers is made small on purpose.
CUT = """() => [...document.querySelectorAll('body *')].filter((one) => {
    const {display, clipPath, position} = getComputedStyle(one);
    if (!one.checkVisibility() || /^(inline|table|contents)/.test(display)) return false;
    if (one.closest('svg, .visually-hidden') || clipPath !== 'none') return false;
    return one.scrollHeight > one.clientHeight + 4 || one.scrollWidth > one.clientWidth + 4;
}).filter((one, _, all) => !all.some((inner) => inner !== one && one.contains(inner)))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
# What stays while the page scrolls would take most of an enlarged screen.
STAYS = """() => [...document.querySelectorAll('body *')]
    .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each part that is cut, too wide or in the way."""
    problems = []
    for name, settings, css in (
        ("with more space in the text", SPACED, SPACING),
        ("at 400 %", ENLARGED, ""),
    ):
        with opened(browser, **settings) as page:
            for path in paths:
                visit(page, address, path)
                page.evaluate(SPACE, css)
                wide = [f"{one} reaches {extra} px out" for one, extra in page.evaluate(TOO_WIDE)]
                cut = [f"the words of {one} do not fit it" for one in page.evaluate(CUT)]
                stays = [f"{one} stays while the page scrolls" for one in page.evaluate(STAYS)]
                problems += [
                    Problem(path, 1, f"{wrong} {name}", "let it grow and wrap with its words")
                    for wrong in [*wide, *cut, *stays]
                ]
    return problems


def test_nothing_is_cut_when_text_needs_more_space(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Some people read only with wide lines and letters, or with letters as tall as a thumb."""
    report(check(browser, server, [page.path for page in built_pages]))


def found(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    (folder / "index.html").write_text(
        "<!doctype html><meta name=viewport content='width=device-width'>"
        f"<title>A</title><style>body {{ margin: 0; font: 16px/1.2 sans-serif }}</style>{body}"
    )
    with served(folder) as address:
        return [str(problem) for problem in check(browser, address, ["index.html"])]


END = "\n    Fix: let it grow and wrap with its words"


def test_words_that_need_more_than_their_box_are_reported(browser: Browser, tmp_path: Path) -> None:
    """They fit until there is more space between the lines."""
    box = "<p style='height: 39px; width: 99px; margin: 0'>Two short lines</p>"
    assert found(browser, tmp_path, box) == [
        'index.html:1: the words of <p style="height: 39px; width: 99px; margin: 0"> do not fit it '
        f"with more space in the text{END}"
    ]


def test_what_is_wide_or_stays_in_the_way_is_reported(browser: Browser, tmp_path: Path) -> None:
    body = "<p class=wide>A</p><b class=top>A</b>"
    style = "<style>.wide { width: 330px } .top { position: sticky }</style>"
    assert found(browser, tmp_path, style + body) == [
        f"index.html:1: {wrong} {name}{END}"
        for name in ("with more space in the text", "at 400 %")
        for wrong in [
            '<p class="wide"> reaches 10 px out',
            '<b class="top"> stays while the page scrolls',
        ]
    ]


def test_words_in_boxes_that_grow_are_fine(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "<h1>Rest</h1><p>Most twitches stop by themselves.</p>") == []
