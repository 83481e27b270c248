from __future__ import annotations

import pytest

from rules.built.handouts import SheetFile
from rules.problem import messages
from rules.site.handout_accessibility import check
from tests.report import report


def test_every_sheet_keeps_pdf_ua(sheets: list[SheetFile]) -> None:
    """Someone who cannot see the sheet hears headings, lists and tables as such."""
    report(problem for sheet in sheets for problem in check(sheet.path, sheet.file.read_bytes()))


def test_every_sheet_says_its_title_and_language(sheets: list[SheetFile]) -> None:
    """The title is what a screen reader says first, and the window shows."""
    titles = set()
    for sheet in sheets:
        catalog = sheet.pdf.doc.catalog
        assert catalog["Lang"] == b"en-GB", sheet.path
        title = sheet.pdf.metadata["Title"]
        assert title.endswith("Why is my lip twitching?"), sheet.path
        titles.add((title, sheet.large, sheet.paper))
    assert len(titles) == len(sheets), "two sheets share a title, a size and a paper"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"/Lang(en-GB)", b"/Xang(en-GB)"),
        (b"/Marked true", b"/Marked null"),
        (b"/Alt(", b"/Xlt("),
    ],
)
def test_a_planted_fault_is_reported(sheets: list[SheetFile], right: bytes, wrong: bytes) -> None:
    """No language, no tags, no words for the picture: each must fail."""
    pdf = sheets[0].file.read_bytes()
    assert right in pdf
    found = messages(check("handout/broken.pdf", pdf.replace(right, wrong)))
    assert found
    assert all(one.startswith("handout/broken.pdf:1: ") for one in found)


def row_headers(sheet: SheetFile) -> list[str]:
    """Return the words of each cell that is the header of its row."""
    found = sheet.file.read_bytes().count(b"/A[<</O/Table/Scope/Row")
    return [piece.text for piece in sheet.pieces if piece.tag == "TH"][-found:] if found else []


def test_each_day_of_the_diary_is_the_header_of_its_row(sheets: list[SheetFile]) -> None:
    """In an empty cell a screen reader then says which day it is for."""
    diaries = [sheet for sheet in sheets if sheet.kind == "diary"]
    assert diaries
    for sheet in diaries:
        assert row_headers(sheet) == [str(day) for day in range(1, 15)], sheet.path


def test_a_table_without_row_headers_is_noticed(sheets: list[SheetFile]) -> None:
    """The proof that days are not found where there is no diary."""
    assert row_headers(next(one for one in sheets if one.kind == "questions")) == []
