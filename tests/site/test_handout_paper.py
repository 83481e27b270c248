"""Each sheet fits its paper, and no letter on it is too small or slanted."""

from __future__ import annotations

from pathlib import Path

from rules.problem import Problem
from tests.report import report
from tests.site.handouts import SheetFile

# In large print the handout takes the sides that its words need, up to three sheets of paper.
SIDES = {"handout": {False: (2,), True: (4, 5, 6)}, "diary": (1,), "questions": (1,)}
# In points, as width and height: ISO 216 and ANSI/ASME Y14.1.
PAPERS = {"a4": (595.28, 841.89), "us-letter": (612, 792)}
SMALLEST = {False: 10, True: 18}
# The largest type that held on both papers for every country.
BODY = 12


def check(sheet: SheetFile) -> list[Problem]:
    return [Problem(sheet.path, 1, *fault) for fault in (*paper(sheet), *type_faults(sheet))]


def paper(sheet: SheetFile) -> list[tuple[str, str]]:
    """Return what is wrong with the number and the size of the pages."""
    sides = SIDES[sheet.sheet]
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
    smallest = min(char["size"] for char in sheet.chars)
    if round(smallest, 1) < SMALLEST[sheet.large]:
        found.append((f"type of {smallest:.1f} points", f"use {SMALLEST[sheet.large]} or more"))
    for font in sorted({char["fontname"] for char in sheet.chars}):
        if "+AtkinsonHyperlegibleNext-" not in font or "Italic" in font:
            found.append((f"the font {font}", "use the upright fonts of publish/handouts/fonts"))
    return found


def test_every_sheet_fits_its_paper_in_type_that_can_be_read(sheets: list[SheetFile]) -> None:
    """Who prints a sheet finds no third side in the tray, and needs no magnifier."""
    report(problem for sheet in sheets for problem in check(sheet))


def test_only_tables_and_the_small_print_are_below_the_body(sheets: list[SheetFile]) -> None:
    """UKAAF: clear print starts at 12 points (https://www.ukaaf.org/)."""
    small = {sheet.path: sheet.small_pieces(BODY) for sheet in sheets}
    assert {path: pieces for path, pieces in small.items() if pieces} == {}


def test_a_small_piece_of_the_body_is_found(sheets: list[SheetFile]) -> None:
    """The proof that the rule speaks: nothing of the body has a hundred points."""
    diary = next(sheet for sheet in sheets if sheet.sheet == "diary")
    assert "14-daydiary" in diary.small_pieces(100)


def test_each_side_says_which_it_is_how_old_and_that_nobody_reviewed_it(
    sheets: list[SheetFile],
) -> None:
    """Half of a sheet may be all that someone is given."""
    for sheet in sheets:
        pages = len(sheet.pdf.pages)
        for page in range(1, pages + 1):
            repeated = sheet.repeated(page)
            for text in (
                "Whyismyliptwitching?",
                "Updated",
                "Notyetreviewedbyaclinician",
                f"Side{page}of{pages}",
            ):
                assert text in repeated, f"{sheet.path}, page {page}: no {text}"


def test_a_sheet_with_small_slanted_type_on_other_paper_is_reported(
    site: Path, tmp_path: Path
) -> None:
    """The proof renames a real sheet, so that its name promises what it does not keep."""
    file = tmp_path / "lip-twitch-diary-large-print-us-letter.pdf"
    file.write_bytes((site / "handout/lip-twitch-handout-a4.pdf").read_bytes())
    sheet = SheetFile(file)
    sheet.chars[0]["fontname"] = "ABCDEF+OtherFont-Italic"
    assert [problem.wrong for problem in check(sheet)] == [
        "2 pages, not 1",
        "a page has 595 x 842 points",
        "a page has 595 x 842 points",
        "type of 10.0 points",
        "the font ABCDEF+OtherFont-Italic",
    ]
