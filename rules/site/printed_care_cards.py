"""In black and white, the frame of a care card says how urgent it is; the heading says it, too.

That the heading is printed, with its level in words, is for printed_words.py.
"""

from __future__ import annotations

from itertools import pairwise

from playwright.sync_api import Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem
from rules.text.levels import CARD_LEVELS

# What is around each card.
FRAMES = """() => [...document.querySelectorAll('.care-card')].map((card) => {
    const {borderTopWidth, borderTopStyle} = getComputedStyle(card);
    return [card.id, parseFloat(borderTopWidth), borderTopStyle];
})"""


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each card whose frame is not its own, or too heavy for its level."""
    page.wait_for_load_state()  # the styles for paper come last
    page.emulate_media(media="print")
    frames = sorted(page.evaluate(FRAMES), key=lambda one: CARD_LEVELS.index(one[0]))
    page.emulate_media(media="null")
    found = []
    for (before, heavy, style), (card, width, own) in pairwise(frames):
        if width > heavy or (width, own) == (heavy, style):
            frame = f"{width:g}px {own}"
            wrong = f'the frame of "{card}", {frame}, is not lighter than that of "{before}"'
            fix = "make it thinner or dashed in paper-boxes.css"
            found.append(Problem(path, 1, wrong, fix))
    return found


RULE = OpenPageRule(problems, ("desk",))
