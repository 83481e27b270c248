"""The first screen of a phone answers: on home with all levels of care, at the card with a number.

The home page shows its heading and four rows; a link to the emergency card shows a number to call.
"""

from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.screen import shared_tab
from rules.problem import Problem

PHONE = {"width": 390, "height": 664}
LEVELS = 4
PARTS = """() => [...document.querySelectorAll('h1, .level-rows li')].map((part) => {
    const {top, bottom} = part.getBoundingClientRect();
    return [part.innerText.trim().split("\\n")[0], part.tagName, top, bottom];
})"""
CARD = "#emergency"
# The bottom of each number on the card, after the page has gone to it.
NUMBERS = f"""() => [...document.querySelectorAll('{CARD} [href^="tel:"]')].map((one) =>
    one.getBoundingClientRect()).filter(({{top}}) => top >= 0).map(({{bottom}}) => bottom)"""
FIX = "shorten the lead or the rows, or their space, until all fits"


def check(browser: Browser, address: str, scheme: str) -> list[Problem]:
    """Return a problem for each part of the home page that the first screen does not show."""
    page = shared_tab(browser, viewport=PHONE, color_scheme=scheme)
    page.goto(address)
    parts = page.evaluate(PARTS)
    rows = sum(tag == "LI" for _, tag, _, _ in parts)
    problems = []
    if rows != LEVELS or len(parts) != LEVELS + 1:
        wrong = f"there are {len(parts) - rows} h1 and {rows} level rows, not 1 and {LEVELS}"
        problems.append(Problem("index.html", 1, wrong, "see docs/_page_types/home.md"))
    return problems + [
        Problem("index.html", 1, f'"{words}" ends at {bottom:.0f} of {PHONE["height"]} px', FIX)
        for words, _, top, bottom in parts
        if top < 0 or bottom > PHONE["height"]
    ]


def check_card(browser: Browser, address: str, path: str, phone: dict) -> list[Problem]:
    """Return a problem if no number is on the screen after a link to the emergency card."""
    page = shared_tab(browser, viewport=phone)
    page.goto(f"{address}{path}{CARD}")
    bottoms = page.evaluate(NUMBERS)
    if any(bottom <= phone["height"] for bottom in bottoms):
        return []
    wrong = f"{CARD} shows no number at {phone['width']}x{phone['height']}"
    return [Problem(path, 1, wrong, "put the numbers right under the heading of the card")]
