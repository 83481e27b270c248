"""With more space in the text, or four times as large, nothing is cut and no page scrolls sideways.

The spacing is that of WCAG 1.4.12, the enlargement that of 1.4.10: a window of 1280 by 1024 px at
400 % shows what a window of 320 by 256 px shows.
"""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from rules.built.tour import OpenPageRule
from rules.problem import Problem
from rules.site.sideways_scroll import TOO_WIDE

SPACED: ViewportSize = {"width": 320, "height": 640}
ENLARGED: ViewportSize = {"width": 320, "height": 256}
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"""
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
# What is wrong with these styles, if there are any. They are put in as the browser's own are, which
# a page's policy allows. In one go, so that nothing is painted in between.
SPOILT = f"""(css) => {{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const wrong = [
        ...({TOO_WIDE})().map(([one, extra]) => `${{one}} reaches ${{extra}} px out`),
        ...({CUT})().map((one) => `the words of ${{one}} do not fit it`),
        ...({STAYS})().map((one) => `${{one}} stays while the page scrolls`),
    ];
    document.adoptedStyleSheets = [];
    return wrong;
}}"""
TRIES = (
    (SPACED, SPACING, "with more space in the text"),
    (ENLARGED, "", "at 400 %"),
)
FIX = "let it grow and wrap with its words"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each part that is cut, too wide or in the way with larger text."""
    usual, found = page.viewport_size, []
    for size, css, how in TRIES:
        page.set_viewport_size(size)
        wrongs = page.evaluate(SPOILT, css)
        found += [Problem(path, 1, f"{wrong} {how}", FIX) for wrong in wrongs]
    if usual:
        page.set_viewport_size(usual)
    return found


RULE = OpenPageRule(problems, ("phone",))
