"""Sheets end where a reader can pause: nothing is cut, no heading is left behind, none is empty."""

from __future__ import annotations

from rules.built.page import line, shown_text
from rules.built.printed import PrintedPage, Sheet, expected, texts
from rules.problem import Problem

# What stands on one sheet as a whole.
BLOCKS = ("care-card", "key-points", "inset", "trigger-block", "do-list", "do-not-list")
WHOLE = "//tr|//figure|//main//li|" + "|".join(
    f"//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in BLOCKS
)
HEADINGS = "//h1|//h2|//h3|//caption|//dt"
# A heading has no more lines than this on paper.
MOST_LINES = 3


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each sheet that ends in the wrong place."""
    found = []
    for number, sheet in enumerate(printed.sheets, start=1):
        if not sheet.words:
            found.append((1, f"sheet {number} is empty", "leave out the break before it"))
    for element in printed.source.xpath(WHOLE):
        words = [expected(one) for one in texts(element) or [element]]
        if not any(all(one in sheet.words for one in words) for sheet in printed.sheets):
            wrong = f'<{element.tag}> "{shown_text(element)[:40]}" is on two sheets'
            found.append((line(element), wrong, "break-inside: avoid in paper-breaks.css"))
    for heading in printed.source.xpath(HEADINGS):
        for number, sheet in enumerate(printed.sheets, start=1):
            if ends_with(sheet, expected(heading)):
                wrong = f'"{shown_text(heading)}" is the last line of sheet {number}'
                found.append((line(heading), wrong, "break-after: avoid in paper-breaks.css"))
    return [
        Problem(printed.page.path, number, f"{printed.paper}: {wrong}", fix)
        for number, wrong, fix in found
    ]


def ends_with(sheet: Sheet, words: str) -> bool:
    """Return whether the lowest lines of the sheet are these words and no more."""
    lowest = ("".join(reversed(sheet.lines[:most])) for most in range(1, MOST_LINES + 1))
    return words in lowest
