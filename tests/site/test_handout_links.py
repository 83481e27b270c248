"""The handout page links each sheet once, and says what one gets: type, paper, size and sides."""

from __future__ import annotations

import re

from rules.problem import Problem, messages
from tests.report import report
from tests.site.handouts import SheetFile
from tests.site.page import BuiltPage, line, read_page

WORDS = re.compile(r".+, PDF, (?:A4|US Letter), (\d+) KB")
CAPTION = re.compile(r"PDF files: (\d) sides?(?:, or up to (\d) in large print)?")
PAGE = "handout/index.html"
FIX = "let publish/handouts write it"


def check(page: BuiltPage, files: dict[str, tuple[int, int]]) -> list[Problem]:
    """`files` holds KB and pages by file name."""
    found = []
    links = page.tree.xpath("//a[contains(@href, '.pdf')]")
    for link in links:
        said = WORDS.fullmatch(link.text_content().strip())
        real = files.get(link.get("href"))
        if not said or real is None or int(said[1]) != real[0]:
            wrong = f'"{link.text_content()}" is not what {link.get("href")} is'
            found.append(Problem(page.path, line(link), wrong, FIX))
    for caption in page.tree.iter("caption"):
        said = CAPTION.fullmatch(caption.text_content().strip())
        table = caption.getparent()
        sides = [files.get(one.get("href"), (0, 0))[1] for one in table.iter("a")]
        ends = {min(sides), max(sides)}
        if not said or {int(number) for number in said.groups() if number} != ends:
            wrong = f'"{caption.text_content()}" is not how many sides the files have'
            found.append(Problem(page.path, line(caption), wrong, FIX))
    missing = files.keys() - {link.get("href") for link in links}
    found += [Problem(page.path, 1, f"no link to {name}", "link it") for name in sorted(missing)]
    return found


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
