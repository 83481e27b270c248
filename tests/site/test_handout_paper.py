from __future__ import annotations

from pathlib import Path

from rules.built.handouts import SheetFile
from rules.site.handout_paper import check
from tests.report import report

# The largest type that held on both papers for every country.
BODY = 12


def test_every_sheet_fits_its_paper_in_type_that_can_be_read(sheets: list[SheetFile]) -> None:
    """Who prints a sheet finds no third side in the tray, and needs no magnifier."""
    report(problem for sheet in sheets for problem in check(sheet))


def test_only_tables_and_the_small_print_are_below_the_body(sheets: list[SheetFile]) -> None:
    """UKAAF: clear print starts at 12 points (https://www.ukaaf.org/)."""
    small = {sheet.path: sheet.small_pieces(BODY) for sheet in sheets}
    assert {path: pieces for path, pieces in small.items() if pieces} == {}


def test_a_small_piece_of_the_body_is_found(sheets: list[SheetFile]) -> None:
    """The proof that the rule speaks: nothing of the body has a hundred points."""
    diary = next(sheet for sheet in sheets if sheet.kind == "diary")
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
                "Lastupdate",
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
    first = sheet.letters[0]
    sheet.letters[0] = first._replace(run=first.run._replace(font="ABCDEF+OtherFont-Italic"))
    assert [problem.wrong for problem in check(sheet)] == [
        "2 pages, not 1",
        "a page has 595 x 842 points",
        "a page has 595 x 842 points",
        "type of 10.0 points",
        "the font ABCDEF+OtherFont-Italic",
    ]
