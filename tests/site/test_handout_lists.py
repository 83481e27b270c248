from __future__ import annotations

from unittest.mock import Mock

from rules.built.handouts import SheetFile
from rules.problem import messages
from rules.site.care_lists import Data, items, printed
from rules.text.page import Page, read_page
from rules.text.records import Records, read_records
from tests.report import report

PATH = "docs/handout/sheet.md"


def test_every_item_of_the_page_is_printed_on_each_sheet(
    sheets: list[SheetFile],
    pages: list[Page],
    signs: Records,
    special_cases: Records,
    conditions: Records,
    care_levels: Records,
) -> None:
    """Read from the data: page and sheet may have lost the same sign."""
    page = next(page for page in pages if page.path == PATH)
    found = list(items(page, Data(signs, special_cases, conditions, care_levels)))
    whole = [sheet for sheet in sheets if sheet.kind == "handout"]
    assert found
    assert whole
    report(problem for sheet in whole for problem in printed(found, sheet))


def test_a_sign_that_is_not_printed_is_reported() -> None:
    """The numbers and the sections that a sheet has in another form are no loss."""
    signs = read_records("signs.yml", "lock: {text: it locks}\n")
    data = Data(signs, signs, signs, signs)
    text = "## A {#a}\n\n/// signs | lock\n\n///\n\nCall 112\n\n## B {#diary}\n\nEach day.\n"
    found = list(items(read_page(PATH, text), data))
    sheet = Mock(spec=SheetFile, path="handout/a.pdf", words="itlocks")
    assert printed(found, sheet) == []
    sheet.words = "itdroops"
    assert messages(printed(found, sheet)) == [
        f'{PATH}:3: handout/a.pdf has lost "it locks"\n'
        "    Fix: look for the step of publish/ or the template that drops it"
    ]
