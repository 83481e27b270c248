"""The sheets have the sides that we promise, and their code, whichever browser prints them."""

from __future__ import annotations

import io
from itertools import product

import pypdfium2

from rules.built.handouts import codes
from rules.built.links import SITE_URL
from rules.built.page import BuiltPage
from rules.problem import Problem
from tests.browsers.engines.tab import PAPERS, Tab
from tests.browsers.test_features import pages_with
from tests.report import report

SIDES = {"print-handout": 2, "print-diary": 1, "print-questions": 1}
# As a plain printer has them.
DOTS = 150
CHOOSE = "(sheet) => { document.getElementById(sheet).click() }"
FIX = "see overrides/assets/css/sheet-*.css: columns, tables and breaks differ between engines"


def sides(pdf: bytes) -> int:
    """Return the number of sides of a PDF."""
    return len(pypdfium2.PdfDocument(io.BytesIO(pdf)))


def codes_of(pdf: bytes) -> list[str]:
    """Return what a telephone reads of each code in a PDF that was printed in black and white."""
    return [
        code
        for page in pypdfium2.PdfDocument(io.BytesIO(pdf))
        for code in codes(page.render(scale=DOTS / 72).to_pil().convert("L"))
    ]


def check(tab: Tab, address: str, path: str) -> list[Problem]:
    """Return a problem for each sheet of a page with other sides than we say."""
    problems = []
    tab.open(f"{address}{path}")
    for (sheet, wanted), paper in product(SIDES.items(), PAPERS):
        tab.run(CHOOSE, sheet)
        pdf = tab.print(paper)
        wrongs = []
        if (found := sides(pdf)) != wanted:
            wrongs.append(f"{sheet} prints on {found} sides of {paper}, not {wanted}")
        if codes_of(pdf) != [SITE_URL + path]:
            wrongs.append(f"the code of {sheet} on {paper} leads to no page")
        problems += [
            Problem(f"{path}index.html", 1, f"{tab.name}: {wrong}", FIX) for wrong in wrongs
        ]
    return problems


def test_each_sheet_has_its_sides(tab: Tab, server: str, built_pages: list[BuiltPage]) -> None:
    """The handout fits one sheet of paper, the diary and the questions one side. WebKit printed no
    code at all once, and Firefox one that a side's end had cut.
    """
    [path] = pages_with(built_pages, "clinic-form")
    report(check(tab, server, path))


def test_large_text_on_the_screen_takes_no_side_more(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """An iPhone's usual text is larger than a desktop's; for paper there is large print."""
    tab.enlarge_text(24)
    [path] = pages_with(built_pages, "clinic-form")
    report(check(tab, server, path))


def test_a_sheet_that_grows_or_has_no_code_is_reported(
    tab: Tab, server: str, built_pages: list
) -> None:
    """The proof that the count can change, and that a code is read."""
    [path] = pages_with(built_pages, "clinic-form")
    tab.open(f"{server}{path}")
    tab.run(CHOOSE, "print-diary")
    tab.run("""() => { document.querySelector(".diary-table").style.minHeight = "40cm" }""")
    assert sides(tab.print("A4")) > 1
    tab.run("() => document.querySelector('.sheet-code').remove()")
    assert codes_of(tab.print("A4")) == []
