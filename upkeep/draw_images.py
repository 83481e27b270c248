"""`python -m upkeep.draw_images`: the few pictures that must be PNG.

Icons for phones and the card that chat programs show beside a link, drawn from the mark; both sides
of the handout, made small. They are committed, so that building the site needs no browser; run
`make images` after a change of the mark, the name or the look of the handout.
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from playwright.sync_api import Page, sync_playwright

from publish.handouts.built_words import built_words
from publish.handouts.editions import Edition, print_edition
from publish.handouts.pdf import Typesetter
from rules.browser import executable

IMAGES = Path("docs/images")
LOGO = Path("overrides/.icons/lip/mark.svg")
PLUM, LIPS, ECHO = "#54215a", "#fff", "#f7b98b"
# name → width and height in CSS pixels, and how much of the width the mark takes.
TILES = {
    "favicon-32.png": (32, 32, 0.94),
    "apple-touch-icon.png": (180, 180, 0.74),
    "icon-192.png": (192, 192, 0.7),
    "icon-512.png": (512, 512, 0.7),
    "social-card.png": (1200, 630, 0.42),
}
# Pixels, and colours: what shows each part of a side and loads fast.
SIDE_WIDTH, SIDE_COLOURS = 320, 16
# The card alone carries the name: it is shown where our heading is not.
NAME = '<p style="font:700 64px system-ui,sans-serif;margin:36px 0 0">Why is my lip twitching?</p>'


def tile(width: int, height: int, share: float, mark: str) -> str:
    """Return a page that shows the mark on plum, `width` by `height` pixels."""
    name = NAME if width > height else ""
    return f"""<style>
      body {{ margin: 0; inline-size: {width}px; block-size: {height}px; background: {PLUM};
        color: {LIPS}; display: grid; place-content: center; justify-items: center }}
      svg {{ inline-size: {round(width * share)}px; fill: none; stroke-linecap: round;
        stroke-linejoin: round; stroke-width: {4.4 if width < 48 else 2.7}; overflow: visible }}
      path {{ stroke: {LIPS} }} .mark__echo {{ stroke: {ECHO} }}
    </style>{mark}{name}"""


def draw(page: Page) -> None:
    """Write every picture of `TILES` into docs/images/."""
    mark = LOGO.read_text(encoding="utf-8")
    for name, (width, height, share) in TILES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.set_content(tile(width, height, share, mark))
        page.screenshot(path=IMAGES / name)


def draw_sides() -> None:
    """Write a picture of each side of the handout into docs/images/."""
    handout = print_edition(Typesetter(), Edition("handout", "a4"), built_words())
    for number, side in enumerate(pypdfium2.PdfDocument(handout.pdf), start=1):
        picture = side.render(scale=SIDE_WIDTH / side.get_width()).to_pil()
        picture.quantize(SIDE_COLOURS).save(IMAGES / f"handout-side-{number}.png", optimize=True)


if __name__ == "__main__":
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
        draw(browser.new_page())
        browser.close()
    draw_sides()
