"""A list without bullets is still a list to Safari, and a number keeps its digits in order."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser

from rules.built.screen import shared_tab, visit
from rules.problem import Problem

# WebKit drops the role of a list with "none", outside of nav; an empty marker keeps it
# (https://developer.mozilla.org/en-US/docs/Web/CSS/list-style#accessibility).
LISTS = """() => [...document.querySelectorAll('ul, ol')]
    .filter((one) => getComputedStyle(one).listStyleType === 'none' && !one.closest('nav, [role]'))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
NUMBERS = """() => [...document.querySelectorAll('[href^="tel:"]')].filter((one) => {
    const {direction, unicodeBidi, whiteSpace} = getComputedStyle(one);
    return direction !== 'ltr' || unicodeBidi !== 'isolate' || whiteSpace !== 'nowrap';
}).map((one) => one.innerText)"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each list that Safari takes for none, and each number that may turn."""
    problems = []
    page = shared_tab(browser)
    for path in paths:
        visit(page, address, path)
        # As in a translation into a language that is written from right to left.
        page.evaluate("document.documentElement.dir = 'rtl'")
        problems += [
            Problem(path, 1, f"{one} is no list to Safari", 'write list-style: "", not none')
            for one in page.evaluate(LISTS)
        ]
        problems += [
            Problem(path, 1, f"{one} can break or turn round", "see [href^=tel] in base.css")
            for one in page.evaluate(NUMBERS)
        ]
    return problems
