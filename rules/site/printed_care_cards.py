"""In black and white, the frame of a care card says how urgent it is; the heading says it, too.

That the heading is printed, with its level in words, is for printed_words.py.
"""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser

from rules.built.screen import opened, visit
from rules.problem import Problem

# Most urgent first; a page may begin with its own level.
LEVELS = ["emergency", "today", "visit", "home"]
# What stands around each card.
FRAMES = """() => [...document.querySelectorAll('.care-card')].map((card) => {
    const {borderTopWidth, borderTopStyle} = getComputedStyle(card);
    return [card.id, parseFloat(borderTopWidth), borderTopStyle];
})"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each card whose frame is not its own, or too heavy for its level."""
    problems = []
    with opened(browser) as tab:
        tab.emulate_media(media="print")
        for path in paths:
            visit(tab, address, path)
            frames = sorted(tab.evaluate(FRAMES), key=lambda one: LEVELS.index(one[0]))
            for (before, heavy, style), (card, width, own) in zip(frames, frames[1:], strict=False):
                frame = f"{width:g}px {own}"
                if width > heavy or (width, own) == (heavy, style):
                    wrong = (
                        f'the frame of "{card}", {frame}, is not lighter than that of "{before}"'
                    )
                    fix = "make it thinner or dashed in paper-boxes.css"
                    problems.append(Problem(path, 1, wrong, fix))
    return problems
