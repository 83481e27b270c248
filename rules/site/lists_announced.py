"""A list without bullets is still a list to Safari, and a number keeps its digits in order."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem

# WebKit drops the role of a list with "none", outside of nav; an empty marker keeps it
# (https://developer.mozilla.org/en-US/docs/Web/CSS/list-style#accessibility). It drops as well that
# of a list whose items are flex containers or grids, unless a number is written before each.
LISTS = """() => [...document.querySelectorAll('ul, ol')]
    .filter((one) => !one.closest('nav, [role]') && (
        getComputedStyle(one).listStyleType === 'none' || [...one.children].every((item) =>
            !['list-item', 'none'].includes(getComputedStyle(item).display)
                && getComputedStyle(item, '::before').content === 'none')))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
NUMBERS = """() => [...document.querySelectorAll('[href^="tel:"]')].filter((one) => {
    const {direction, unicodeBidi, whiteSpace} = getComputedStyle(one);
    return direction !== 'ltr' || unicodeBidi !== 'isolate' || whiteSpace !== 'nowrap';
}).map((one) => one.innerText)"""
# Both, as in a translation into a language that is written from right to left. In one go, so that
# the page is not painted that way.
FOUND = f"""() => {{
    const usual = document.documentElement.getAttribute('dir');
    document.documentElement.dir = 'rtl';
    const found = [({LISTS})(), ({NUMBERS})()];
    if (usual) document.documentElement.dir = usual;
    else document.documentElement.removeAttribute('dir');
    return found;
}}"""
LIST_FIX = 'write list-style: "", not none, and let each item be a list item'
NUMBER_FIX = "see [href^=tel] in base.css"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each list that Safari takes for none, and each number that may turn."""
    lists, numbers = page.evaluate(FOUND)
    return [
        *(Problem(path, 1, f"{one} is no list to Safari", LIST_FIX) for one in lists),
        *(Problem(path, 1, f"{one} can break or turn round", NUMBER_FIX) for one in numbers),
    ]


RULE = OpenPageRule(problems, ("desk",))
