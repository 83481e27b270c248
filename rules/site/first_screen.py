"""The first screen of a phone answers: on home with all levels of care, at the card with a number.

The home page shows its heading and four rows; a link to the emergency card shows a number to call.
"""

from __future__ import annotations

from playwright.sync_api import Browser, ViewportSize

from rules.built.screen import SHORT_PHONE, shared_tab, visit
from rules.problem import Problem

PHONES: tuple[ViewportSize, ...] = (
    {"width": 360, "height": 640},
    {"width": 375, "height": 667},
    SHORT_PHONE,
)
ROW_COUNT = 4
PARTS = """() => [...document.querySelectorAll('h1, .level-rows li')].map((part) => {
    const {top, bottom} = part.getBoundingClientRect();
    return [part.innerText.trim().split("\\n")[0], part.tagName, top, bottom];
})"""
CARD = "#emergency"
# The bottom of each number on the card, after a link has led to it.
NUMBERS = f"""() => {{
    location.hash = '';
    location.hash = '{CARD}';
    return [...document.querySelectorAll('{CARD} [href^="tel:"]')]
        .map((one) => one.getBoundingClientRect()).filter(({{top}}) => top >= 0)
        .map(({{bottom}}) => bottom);
}}"""
FIX = "shorten the lead or the rows, or their space, until all fits"


def check(browser: Browser, address: str, scheme: str) -> list[Problem]:
    """Return a problem for each part of the home page that the first screen does not show."""
    page = shared_tab(browser, viewport=SHORT_PHONE, color_scheme=scheme)
    page.goto(address)
    parts = page.evaluate(PARTS)
    rows = sum(tag == "LI" for _, tag, _, _ in parts)
    problems = []
    if rows != ROW_COUNT or len(parts) != ROW_COUNT + 1:
        wrong = f"there are {len(parts) - rows} h1 and {rows} level rows, not 1 and {ROW_COUNT}"
        problems.append(Problem("index.html", 1, wrong, "see docs/_page_types/home.md"))
    return problems + [
        Problem(
            "index.html", 1, f'"{words}" ends at {bottom:.0f} of {SHORT_PHONE["height"]} px', FIX
        )
        for words, _, top, bottom in parts
        if top < 0 or bottom > SHORT_PHONE["height"]
    ]


def check_card(browser: Browser, address: str, path: str) -> list[Problem]:
    """Return a problem for each phone without a number on it after a link to the emergency card."""
    page = shared_tab(browser, viewport=SHORT_PHONE)
    visit(page, address, path)
    problems = []
    for phone in PHONES:
        page.set_viewport_size(phone)
        bottoms = page.evaluate(NUMBERS)
        if not any(bottom <= phone["height"] for bottom in bottoms):
            wrong = f"{CARD} shows no number at {phone['width']}x{phone['height']}"
            fix = "put the numbers right under the heading of the card"
            problems.append(Problem(path, 1, wrong, fix))
    return problems
