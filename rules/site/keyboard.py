"""The first press of Tab shows the link past the header, and it leads to the main part."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.screen import IS_SEEN
from rules.built.tour import OpenPageRule
from rules.problem import Problem

FOCUS = f"""() => {{
    const one = document.activeElement;
    const {{top, left, bottom, right}} = one.getBoundingClientRect();
    const inside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    const style = getComputedStyle(one);
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return [one.getAttribute('href') || one.tagName, inside && ({IS_SEEN})(one), ring];
}}"""
LEAVE = """() => {
    document.activeElement.blur();
    history.replaceState(null, '', location.pathname);
    scrollTo(0, 0);
}"""
FIX = "see the skip link in overrides/main.html and its style"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for a skip link that is not first, seen, ringed and working."""
    wrongs = faults(page)
    page.evaluate(LEAVE)
    return [Problem(path, 1, wrong, FIX) for wrong in wrongs]


def faults(page: Page) -> list[str]:
    """Press Tab, then Enter; say what is wrong."""
    page.keyboard.press("Tab")
    reached, is_seen, has_ring = page.evaluate(FOCUS)
    if reached != "#main":
        return [f"the first Tab reaches {reached}, not the skip link"]
    wrongs = [] if is_seen else ["the skip link is not seen when Tab reaches it"]
    wrongs += [] if has_ring else ["the skip link has no ring when Tab reaches it"]
    page.keyboard.press("Enter")
    if not page.evaluate("location.hash === '#main' && !!document.querySelector('main#main')"):
        wrongs.append("the skip link does not lead to the main part")
    return wrongs


RULE = OpenPageRule(problems, ("desk",))
