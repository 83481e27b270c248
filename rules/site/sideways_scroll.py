"""No page scrolls sideways on a phone, nor with text twice as large or letters that are wider."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser, Page

from rules.built.screen import opened, visit
from rules.built.tour import OpenPageRule
from rules.problem import Problem

# Common phones, and the narrowest screen that WCAG 1.4.10 names.
WIDTHS = (320, 360, 375, 390, 412)
# The elements that reach furthest out, without those inside them: to the right, or to the left
# where text runs that way.
TOO_WIDE = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isLeft = document.documentElement.dir === 'rtl';
    const out = (one) => {
        const {left, right} = one.getBoundingClientRect();
        return Math.ceil(isLeft ? -left : right - width);
    };
    const wide = [...document.body.querySelectorAll('*')].filter((one) => out(one) > 0);
    const first = wide.filter((one) => !wide.includes(one.parentElement));
    return first.map((one) => [one.outerHTML.split('>')[0] + '>', out(one)]);
}"""
# The size that a reader sets in the browser: twice the usual one (WCAG 1.4.4).
LARGE_TEXT = 32
# An iPhone enlarges the root alone, and no width that a style asks for: its largest usual size, and
# the first of its sizes for poor sight.
ROOT_SIZES = {23: (320,), 28: (390,)}
# What each try finds, all in one go, so that nothing is painted in between. Some phones have a
# wider typeface: letters 15 % wider, tried on purpose and never by chance.
TRIES = f"""(sizes) => {{
    const tooWide = {TOO_WIDE};
    const tries = [['text of 16 px', tooWide()]];
    for (const size of sizes) {{
        document.documentElement.style.fontSize = `${{size}}px`;
        tries.push([`a root of ${{size}} px`, tooWide()]);
    }}
    document.documentElement.removeAttribute('style');
    const style = new CSSStyleSheet();
    style.replaceSync('* {{ letter-spacing: 0.075em !important }}');
    document.adoptedStyleSheets = [style];
    tries.push(['letters 15 % wider', tooWide()]);
    document.adoptedStyleSheets = [];
    return tries.flatMap(([how, found]) => found.map((one) => [...one, how]));
}}"""
FIX = "let it wrap or shrink"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each element of the open page that is wider than a phone.

    All is tried at one width before the next: another width costs more than all that is tried.
    """
    usual, found = page.viewport_size, []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        sizes = [size for size, widths in ROOT_SIZES.items() if width in widths]
        for element, extra, how in page.evaluate(TRIES, sizes):
            found.append(problem(path, element, extra, f"{width} px, with {how}"))
    if usual:
        page.set_viewport_size(usual)
    return found


def check_large_text(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each element that is too wide when text is twice as large."""
    found = []
    with opened(browser) as page:
        reader_settings = page.context.new_cdp_session(page)
        page.set_viewport_size({"width": 320, "height": 640})
        reader_settings.send("Page.setFontSizes", {"fontSizes": {"standard": LARGE_TEXT}})
        for path in paths:
            visit(page, address, path)
            for element, extra in page.evaluate(TOO_WIDE):
                how = f"320 px, with text of {LARGE_TEXT} px"
                found.append(problem(path, element, extra, how))
    return found


def problem(path: str, element: str, extra: int, how: str) -> Problem:
    """Return what a person reads of an element that reaches out of the page."""
    return Problem(path, 1, f"{element} reaches {extra} px out at {how}", FIX)


RULE = OpenPageRule(problems, ("phone",))
