from __future__ import annotations

from rules.built.handouts import SheetFile
from rules.built.page import BuiltPage, read_page
from rules.problem import messages
from rules.site.handout_links import check
from tests.report import report

PAGE = "handout/index.html"


def test_each_sheet_is_linked_with_its_type_size_and_sides(
    built_pages: list[BuiltPage], sheets: list[SheetFile]
) -> None:
    """On a slow line or a paid one, 80 KB is worth knowing before the tap."""
    page = next(page for page in built_pages if page.path == PAGE)
    files = {
        sheet.file.name: (round(sheet.file.stat().st_size / 1000), len(sheet.pdf.pages))
        for sheet in sheets
    }
    report(check(page, files))


def test_wrong_words_and_a_missing_link_are_reported() -> None:
    page = read_page(
        "a/index.html",
        "<table><caption>PDF files: 1 side</caption>\n<tr><td><a href=a.pdf>Any, PDF, A4, 9 KB</a>"
        "</table>",
    )
    assert messages(check(page, {"a.pdf": (10, 2), "b.pdf": (1, 1)})) == [
        'a/index.html:1: "PDF files: 1 side" is not how many sides the files have\n'
        "    Fix: let publish/handouts write it",
        "a/index.html:1: no link to b.pdf\n    Fix: link it",
        'a/index.html:2: "Any, PDF, A4, 9 KB" is not what a.pdf is\n'
        "    Fix: let publish/handouts write it",
    ]
    assert check(page, {"a.pdf": (9, 1)}) == []
