from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from publish.markdown.source_words import plain_date
from rules.built.handouts import SheetFile
from rules.built.page import BuiltPage
from rules.built.pdf_letters import bare
from rules.built.screen import opened
from rules.problem import messages
from rules.site.handout_browser import FIX, check
from rules.text.page import read_page
from tests.report import report

SHEETS = {"handout": "Handout", "diary": "14-day diary", "questions": "Question sheet"}
PAPERS = {"a4": "A4", "us-letter": "Letter"}
# In points: everything, and the body.
SMALLEST = {False: 10, True: 18}
BODY = {False: 12, True: 18}


def print_all(page: Page, folder: Path) -> Iterator[SheetFile]:
    """Yield what the browser prints of each choice, without backgrounds, named as our file."""
    for large in (False, True):
        page.get_by_label("Large print", exact=True).set_checked(large)
        for sheet, label in SHEETS.items():
            page.get_by_label(label, exact=True).check()
            for paper, size in PAPERS.items():
                name = "-".join(["lip-twitch", sheet, *["large-print"] * large, paper])
                file = folder / f"{name}.pdf"
                page.pdf(path=file, format=size, print_background=False, tagged=True)
                yield SheetFile(file)


@pytest.fixture(scope="module")
def printed(
    browser: Browser, server: str, tmp_path_factory: pytest.TempPathFactory
) -> list[SheetFile]:
    """Return what the browser prints."""
    with opened(browser) as page:
        page.goto(f"{server}handout/sheet/", wait_until="networkidle")
        return list(print_all(page, tmp_path_factory.mktemp("printed")))


def test_a_browser_prints_what_the_files_say(
    printed: list[SheetFile], sheets: list[SheetFile]
) -> None:
    """Who has no PDF reader, or wants the words larger, takes home the same sheet."""
    assert len(printed) == 12
    report(check(printed, sheets))


def test_a_hidden_sentence_and_another_side_are_told(
    browser: Browser, server: str, sheets: list[SheetFile], tmp_path: Path
) -> None:
    style = "@media print { #in-short + p { display: none } #visit { break-before: page } }"
    with opened(browser, bypass_csp=True) as page:
        page.goto(f"{server}handout/sheet/", wait_until="networkidle")
        page.add_style_tag(content=style)
        first = next(print_all(page, tmp_path))
    assert messages(check([first], sheets)) == [
        f"handout/lip-twitch-handout-a4.pdf:1: the browser prints 3 sides\n    Fix: {FIX}",
        f"handout/lip-twitch-handout-a4.pdf:1: the browser prints other words\n    Fix: {FIX}",
    ]


def test_what_a_browser_prints_can_be_read(printed: list[SheetFile]) -> None:
    """The same limits as for the files: large print is large on each edge of the paper too."""
    for sheet in printed:
        smallest = min(letter.run.size for letter in sheet.letters)
        assert round(smallest, 1) >= SMALLEST[sheet.large], sheet.path
        assert sheet.small_pieces(BODY[sheet.large] - 0.05) == [], sheet.path


def test_each_printed_side_says_which_it_is_and_how_old(printed: list[SheetFile]) -> None:
    """A page of the pile must not be taken for the whole, nor an old one for a new one."""
    source = read_page(
        "docs/handout/sheet.md", Path("docs/handout/sheet.md").read_text(encoding="utf-8")
    )
    updated = bare(f"Last update {plain_date(source.meta['updated'])}")
    for sheet in printed:
        sides = len(sheet.pdf.pages)
        for number in range(1, sides + 1):
            words = bare("".join(letter.text for letter in sheet.on_side(number)))
            for text in (updated, f"Side{number}of{sides}"):
                assert text in words, f"{sheet.path}, page {number}: no {text}"


def test_the_handout_is_printed_unless_another_sheet_is_chosen(
    built_pages: list[BuiltPage],
) -> None:
    """Also what an old browser prints, which cannot tell what is chosen."""
    page = next(page for page in built_pages if page.path == "handout/sheet/index.html")
    assert page.tree.xpath("//input[@name='sheet' and @checked]/@id") == ["print-handout"]
    assert page.tree.xpath("//input[@id='print-large']/@checked") == []
