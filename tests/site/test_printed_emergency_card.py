"""A browser that prints no backgrounds still prints the head of the emergency card legibly."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page
from pypdfium2 import PdfDocument

from rules.built.pdf_letters import read_letters
from rules.built.screen import opened
from rules.contrast import contrast

DOTS = 150
# WCAG 2.2, 1.4.6: https://www.w3.org/TR/WCAG22/#contrast-enhanced
WANTED = 7
HEADING = "Callforemergencyhelpnow"


def heading_contrast(page: Page) -> float:
    """Return the contrast of the heading of the emergency card on paper, without backgrounds."""
    printed = PdfDocument(page.pdf(format="A4", print_background=False))
    letters = list(read_letters(printed))
    words = "".join(letter.text for letter in letters)
    heading = next(
        letters[slice(*found.span())]
        for found in re.finditer(HEADING, words)
        if letters[found.start()].run.size > 13
    )
    left, bottom, _, top = heading[0].box
    side = printed[heading[0].side - 1]
    picture = side.render(scale=DOTS / 72).to_pil().convert("L")
    # Its middle alone: the border of the card is close above it.
    middle = side.get_height() - (bottom + top) / 2
    box = [left, middle - 3, heading[-1].box[2], middle + 3]
    box = [round(edge * DOTS / 72) for edge in box]
    return contrast(*(f"rgb({grey}, {grey}, {grey})" for grey in picture.crop(box).getextrema()))


def test_the_emergency_card_is_legible_without_backgrounds(browser: Browser, server: str) -> None:
    """Browsers leave backgrounds out unless told: white words would then be on white."""
    with opened(browser) as page:
        for address in ("handout/sheet/", "when-to-get-help/"):
            page.goto(server + address)
            assert heading_contrast(page) >= WANTED, address


def test_a_card_that_loses_its_background_is_told(browser: Browser, server: str) -> None:
    """The proof that the rule speaks: Chromium then prints pale grey words on white."""
    with opened(browser, bypass_csp=True) as page:
        page.goto(f"{server}handout/sheet/")
        page.add_style_tag(content="* { print-color-adjust: economy !important }")
        assert heading_contrast(page) < WANTED
