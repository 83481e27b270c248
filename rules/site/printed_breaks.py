"""Sheets end where a reader can pause: nothing is cut, no heading is left behind, none is empty."""

from __future__ import annotations

from rules.built.page import line, shown_text
from rules.built.printed import PrintedPage, PrintedSide, expected, texts
from rules.problem import Problem

# What is kept whole on one side.
BLOCKS = ("care-card", "key-points", "inset", "trigger-block", "do-list", "do-not-list")
WHOLE = "//tr|//figure|//main//li|" + "|".join(
    f"//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in BLOCKS
)
HEADINGS = "//h1|//h2|//h3|//caption|//dt"
# A heading has no more lines than this on paper.
MOST_LINES = 3


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each side that ends in the wrong place."""
    found = []
    for number, side in enumerate(printed.sides, start=1):
        if not side.words:
            found.append((1, f"side {number} is empty", "leave out the break before it"))
    for element in printed.source.xpath(WHOLE):
        words = [expected(one) for one in texts(element) or [element]]
        if not any(all(one in side.words for one in words) for side in printed.sides):
            wrong = f'<{element.tag}> "{shown_text(element)[:40]}" is on two sides'
            found.append((line(element), wrong, "break-inside: avoid in paper-breaks.css"))
    for heading in printed.source.xpath(HEADINGS):
        for number, side in enumerate(printed.sides, start=1):
            if ends_with(side, expected(heading)):
                wrong = f'"{shown_text(heading)}" is the last line of side {number}'
                found.append((line(heading), wrong, "break-after: avoid in paper-breaks.css"))
    return [
        Problem(printed.page.path, number, f"{printed.paper}: {wrong}", fix)
        for number, wrong, fix in found
    ]


def ends_with(side: PrintedSide, words: str) -> bool:
    """Return whether the lowest lines of the side are these words and no more."""
    lowest = ("".join(reversed(side.lines[:most])) for most in range(1, MOST_LINES + 1))
    return words in lowest
