"""The sheets have the sides that we promise, whichever browser prints them."""

from __future__ import annotations

import io
from itertools import product

import pypdfium2

from rules.built.page import BuiltPage
from rules.problem import Problem
from tests.browsers.engines.tab import PAPERS, Tab
from tests.browsers.test_features import pages_with
from tests.report import report

SIDES = {"print-handout": 2, "print-diary": 1, "print-questions": 1}
CHOOSE = "(sheet) => { document.getElementById(sheet).click() }"
FIX = "see overrides/assets/css/sheet-*.css: columns, tables and breaks differ between engines"


def sides(pdf: bytes) -> int:
    """Return the number of sides of a PDF."""
    return len(pypdfium2.PdfDocument(io.BytesIO(pdf)))


def check(tab: Tab, address: str, path: str) -> list[Problem]:
    """Return a problem for each sheet of a page with other sides than we say."""
    problems = []
    tab.open(f"{address}{path}")
    for (sheet, wanted), paper in product(SIDES.items(), PAPERS):
        tab.run(CHOOSE, sheet)
        found = sides(tab.print(paper))
        if found != wanted:
            wrong = f"{tab.name}: {sheet} prints on {found} sides of {paper}, not {wanted}"
            problems.append(Problem(f"{path}index.html", 1, wrong, FIX))
    return problems


def test_each_sheet_has_its_sides(tab: Tab, server: str, built_pages: list[BuiltPage]) -> None:
    """The handout fits one sheet of paper, the diary and the questions one side."""
    [path] = pages_with(built_pages, "clinic-form")
    report(check(tab, server, path))


def test_a_sheet_that_grows_is_reported(tab: Tab, server: str, built_pages: list) -> None:
    """The proof that the count can change."""
    [path] = pages_with(built_pages, "clinic-form")
    tab.open(f"{server}{path}")
    tab.run(CHOOSE, "print-diary")
    tab.run("""() => { document.querySelector(".diary-table").style.minHeight = "40cm" }""")
    assert sides(tab.print("A4")) > 1
