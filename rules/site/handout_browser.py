"""A browser prints from its page what the files say: the same words, sides and sizes."""

from __future__ import annotations

import re

from rules.built.handouts import SMALL_PRINT, TITLES, SheetFile
from rules.problem import Problem

FIX = "correct the styles sheet-*.css, or shorten docs/handout/sheet.md"
# What is above and below the sheet differs, because an edge of a browser's paper has no tags.
SHEET = re.compile(rf"(?:{'|'.join(TITLES)}).*?(?={'|'.join(SMALL_PRINT)})")
# In large print a sheet takes what its words need.
MOST_LARGE = 6


def comparable_text(sheet: SheetFile) -> str:
    """Return what is read of the sheet. Style sets some of the stops."""
    found = SHEET.search(sheet.words)
    return re.sub("[.:]", "", found[0] if found else sheet.words)


def check(printed: list[SheetFile], files: list[SheetFile]) -> list[Problem]:
    """Return a problem for each sheet that the browser prints otherwise than its file."""
    ours = {sheet.file.name: sheet for sheet in files}
    problems = []
    for sheet in printed:
        file = ours[sheet.file.name]
        sides, wanted = len(sheet.pdf.pages), len(file.pdf.pages)
        is_right = sides <= MOST_LARGE if wanted > 2 else sides == wanted
        if not is_right:
            problems.append(Problem(sheet.path, 1, f"the browser prints {sides} sides", FIX))
        if comparable_text(sheet) != comparable_text(file):
            problems.append(Problem(sheet.path, 1, "the browser prints other words", FIX))
    return problems
