"""With more space in the text, or four times as large, nothing is cut and no page scrolls sideways.

The spacing is that of WCAG 1.4.12, the enlargement that of 1.4.10: a window of 1280 by 1024 px at
400 % shows what a window of 320 by 256 px shows.
"""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from rules.built.tour import OpenPageRule
from rules.problem import Problem
from rules.site.sideways_scroll import AS_BEFORE, TOO_WIDE

SPACED: ViewportSize = {"width": 320, "height": 640}
ENLARGED: ViewportSize = {"width": 320, "height": 256}
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
    if (!one.textContent.trim()) return false;
    if (!one.checkVisibility() || /^(inline|table|contents)/.test(display)) return false;
    if (one.closest('svg, .visually-hidden') || clipPath !== 'none') return false;
    return one.scrollHeight > one.clientHeight + 4 || one.scrollWidth > one.clientWidth + 4;
}).filter((one, _, all) => !all.some((inner) => inner !== one && one.contains(inner)))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
# What stays while the page scrolls would take most of an enlarged screen.
STAYS = """() => [...document.querySelectorAll('body *')]
    .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each part that is cut, too wide or in the way with larger text."""
    usual = page.viewport_size
    page.set_viewport_size(SPACED)
    page.evaluate(SPACE, SPACING)
    found = spoilt(page, path, "with more space in the text")
    page.evaluate(AS_BEFORE)
    page.set_viewport_size(ENLARGED)
    found += spoilt(page, path, "at 400 %")
    if usual:
        page.set_viewport_size(usual)
    return found


def spoilt(page: Page, path: str, how: str) -> list[Problem]:
    """Return a problem for each part of the page shown that is cut, too wide or in the way."""
    wide = [f"{one} reaches {extra} px out" for one, extra in page.evaluate(TOO_WIDE)]
    cut = [f"the words of {one} do not fit it" for one in page.evaluate(CUT)]
    stays = [f"{one} stays while the page scrolls" for one in page.evaluate(STAYS)]
    return [
        Problem(path, 1, f"{wrong} {how}", "let it grow and wrap with its words")
        for wrong in [*wide, *cut, *stays]
    ]


RULE = OpenPageRule(problems, ("phone",))
