"""With more space in the text, or four times as large, nothing is cut and no page scrolls sideways.

The spacing is that of WCAG 1.4.12, the enlargement that of 1.4.10: a window of 1280 by 1024 px at
400 % shows what a window of 320 by 256 px shows.
"""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser

from rules.built.screen import shared_tab, visit
from rules.problem import Problem
from rules.site.sideways_scroll import TOO_WIDE

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


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each part that is cut, too wide or in the way."""
    problems = []
    for name, settings, css in (
        ("with more space in the text", SPACED, SPACING),
        ("at 400 %", ENLARGED, ""),
    ):
        page = shared_tab(browser, **settings)
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
