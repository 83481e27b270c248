"""The sheets have the sides that we promise, and their code, whichever browser prints them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from rules.built.links import SITE_URL
from rules.built.pdf_letters import bare
from rules.built.printed import read_pdf
from tests.browsers.engines.tab import PAPERS, Tab
from tests.browsers.printed_sheets import BOX, CHOOSE, SIDES, check, codes_of, sides
from tests.browsers.test_clinic_form import FORGET, LINK
from tests.report import report

# In large print the handout takes what its words need.
MOST_LARGE = 6
# As long as each field takes, in the widest words that a clinic may have: capitals.
LETTERS = "HILL STREET FAMILY MEDICAL CENTRE AND WALK-IN PRACTICE, QUEENSBURY ROAD, "
FILL = """(letters) => {
    for (const field of document.querySelectorAll(".clinic-form__field")) {
        field.value = letters.slice(0, field.maxLength);
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    return document.querySelectorAll(".clinic-form__field").length;
}"""
# A diary that is too high, a side 2 without its number, no code, and a box that cuts.
SPOIL = """() => {
    const [{ sheet }] = document.getElementsByTagName("style");
    sheet.insertRule("@media print { .diary-table { min-block-size: 40cm } }");
    sheet.insertRule(`@media print { .clinic-box__row--filled
        { inline-size: 9cm; max-block-size: 1.1em; overflow: hidden } }`);
    document.querySelector(".footer").remove();
    document.querySelector(".sheet-code").remove();
}"""


def typed(tab: Tab, address: str) -> None:
    """Fill in the form, each field as long as may be."""
    assert tab.run(FILL, LETTERS) == 4


def linked(tab: Tab, address: str) -> None:
    """Fill in the form by a link, each field as long as may be; paper then has a note."""
    typed(tab, address)
    link = tab.run(LINK)
    tab.run(FORGET)
    tab.open("about:blank")
    tab.open(link)
    assert "from a link" in " ".join(tab.run(BOX))


def abroad(tab: Tab, address: str) -> None:
    """Let the reader be in a country whose number is none of the three."""
    tab.speak("en-AU")
    tab.open(address)
    assert "000" in tab.run("() => document.querySelector('.safety-strip').textContent")


def on_a_phone(tab: Tab, address: str) -> None:
    """An iPhone's usual text is larger than a desktop's; for paper there is large print."""
    tab.enlarge_text(24)
    tab.resize(390)


@pytest.fixture
def sheet(tab: Tab, server: str, clinic_page: str) -> str:
    """Open the page that is printed, with nothing filled in; return its path."""
    tab.open(f"{server}{clinic_page}")
    tab.run(FORGET)
    tab.reload()
    return clinic_page


def test_each_sheet_has_its_sides(tab: Tab, sheet: str) -> None:
    """The handout fits one sheet of paper, the diary and the questions one side. WebKit printed no
    code at all once, and Firefox one that a side's end had cut.
    """
    report(check(tab, sheet))


@pytest.mark.parametrize("change", [typed, linked, abroad, on_a_phone])
def test_so_it_has_whatever_the_reader_did(
    tab: Tab, server: str, sheet: str, change: Callable[[Tab, str], None]
) -> None:
    change(tab, f"{server}{sheet}")
    report(check(tab, sheet))


def test_large_print_cuts_nothing(tab: Tab, server: str, sheet: str) -> None:
    """Its sides can be counted by edges of the paper alone, which Chromium alone prints."""
    linked(tab, f"{server}{sheet}")
    tab.run(CHOOSE, "print-large")
    box = tab.run(BOX)
    for (name, wanted), paper in product(SIDES.items(), PAPERS):
        tab.run(CHOOSE, name)
        pdf = tab.print(paper)
        printed = "".join(side.words for side in read_pdf(pdf))
        assert sides(pdf) <= (MOST_LARGE if wanted > 1 else 1), (name, paper)
        assert codes_of(pdf) == [f"{SITE_URL}{sheet}"], (name, paper)
        assert name == "print-diary" or all(bare(one) in printed for one in box), (name, paper)


def test_a_sheet_that_grows_has_no_code_or_cuts_words_is_reported(tab: Tab, sheet: str) -> None:
    typed(tab, "")
    tab.run(SPOIL)
    said = {one.wrong for one in check(tab, sheet)}
    assert f"{tab.name}: print-diary prints on 2 sides of A4, not 1" in said
    assert f"{tab.name}: the code of print-diary on A4 leads to no page" in said
    assert f'{tab.name}: print-handout on A4 does not say "Side 2 of 2" on side 2' in said
    assert f'{tab.name}: print-handout on A4 cuts "{LETTERS[:70]}"' in said
