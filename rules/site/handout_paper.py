"""Each sheet fits its paper, and no letter on it is too small or slanted."""

from __future__ import annotations

from rules.built.handouts import SheetFile
from rules.problem import Problem

# In large print the handout takes the sides that its words need, up to three sheets of paper.
SIDES = {"handout": {False: (2,), True: (4, 5, 6)}, "diary": (1,), "questions": (1,)}
# In points, as width and height: ISO 216 and ANSI/ASME Y14.1.
PAPERS = {"a4": (595.28, 841.89), "us-letter": (612, 792)}
SMALLEST = {False: 10, True: 18}


def check(sheet: SheetFile) -> list[Problem]:
    """Return a problem for each fault of a sheet's paper, margins or type."""
    return [Problem(sheet.path, 1, *fault) for fault in (*paper(sheet), *type_faults(sheet))]


def paper(sheet: SheetFile) -> list[tuple[str, str]]:
    """Return what is wrong with the number and the size of the pages."""
    sides = SIDES[sheet.kind]
    sides = sides[sheet.large] if isinstance(sides, dict) else sides
    found = []
    if len(sheet.pdf.pages) not in sides:
        said = " or ".join(map(str, sides))
        found.append((f"{len(sheet.pdf.pages)} pages, not {said}", "shorten the page"))
    width, height = PAPERS[sheet.paper]
    for page in sheet.pdf.pages:
        if abs(page.width - width) > 1 or abs(page.height - height) > 1:
            size = f"{page.width:.0f} x {page.height:.0f} points"
            found.append((f"a page has {size}", "print on the paper of its name"))
    return found


def type_faults(sheet: SheetFile) -> list[tuple[str, str]]:
    """Return the faults of the letters: size, and fonts that are not ours or slanted."""
    found = []
    smallest = min(letter.run.size for letter in sheet.letters)
    if round(smallest, 1) < SMALLEST[sheet.large]:
        found.append((f"type of {smallest:.1f} points", f"use {SMALLEST[sheet.large]} or more"))
    for font in sorted({letter.run.font for letter in sheet.letters}):
        if "+AtkinsonHyperlegibleNext-" not in font or "Italic" in font:
            found.append((f"the font {font}", "use the upright fonts of publish/handouts/fonts"))
    return found
