"""Every button that prints is pressed, and what comes out of the printer is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from rules.built.page import BuiltPage
from rules.built.pdf_letters import bare
from rules.built.printed import read_pdf
from rules.built.screen import IS_SEEN
from rules.built.server import served
from rules.problem import Problem
from tests.browsers.engines.tab import Tab
from tests.browsers.printed_sheets import CHOOSE
from tests.report import report

# Each button that says it prints, seen now; a number tells which one.
BUTTONS = f"""() => {{
    for (const details of document.querySelectorAll("main details")) details.open = true;
    const buttons = [...document.querySelectorAll("button")].filter((one) =>
        /print/i.test(one.textContent) && ({IS_SEEN})(one));
    return buttons.map((one, number) => [one.dataset.number = number, one.textContent.trim()]);
}}"""
# What a person expects of the paper: the title and the first line, and nothing to press.
EXPECTED = """() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    // The heading of a part that folds is on paper, too.
    const pressed = all("header nav, summary, button").filter((one) => !one.querySelector("h2"));
    return [all("h1, .page-head__lead"), pressed].map((some) => some.map((one) => one.textContent));
}"""
# A real print takes a second, and there are some thirty buttons.
COUNT = "() => { window.printed = 0; window.print = () => { window.printed += 1 } }"
DEAD = "give it the attribute data-print, or let the form it sends print"
PAPER = "see overrides/assets/css/print.css"
# What each sheet begins with, and what is of the others.
SHEETS = {"handout": "emergency", "diary": "diary", "questions": "questions"}
TITLES = "(ids) => ids.map((id) => document.querySelector(`h2#${id}, #${id} h2`).textContent)"


def words(pdf: bytes) -> str:
    """Return the words of a PDF, without spaces."""
    return "".join(sheet.words for sheet in read_pdf(pdf))


def check(tab: Tab, address: str, paths: Iterable[str], read: bool) -> list[Problem]:
    """Return a problem for each button that says it prints and does not; `read` what it prints."""
    problems = []
    look = paper_faults if read else press_faults
    for path in paths:
        tab.open(address + path.removesuffix("index.html"))
        for number, label in tab.run(BUTTONS):
            problems += [
                Problem(path, 1, f'{tab.name}: the button "{label}" {wrong}', fix)
                for wrong, fix in look(tab, f"[data-number='{number}']")
            ]
    return problems


def press_faults(tab: Tab, button: str) -> Iterator[tuple[str, str]]:
    """Press a button; say if it does not ask for paper once."""
    tab.run(COUNT)
    tab.click(button)
    if (times := tab.run("() => window.printed")) != 1:
        yield f"prints {times} times", DEAD


def paper_faults(tab: Tab, button: str) -> Iterator[tuple[str, str]]:
    """Press a button; say what is wrong with what is then printed."""
    wanted, unwanted = tab.run(EXPECTED)
    for pdf in tab.printed_by(button):
        on_paper = words(pdf)
        yield from (
            (f'does not print "{one}"', PAPER) for one in wanted if bare(one) not in on_paper
        )
        for one in dict.fromkeys(map(bare, unwanted)):
            if one and one in on_paper:
                yield f'prints "{one}", which is for the screen', PAPER


def test_every_button_asks_for_paper(tab: Tab, server: str, built_pages: list[BuiltPage]) -> None:
    """One was dead in every browser, and a test that pressed it could not tell."""
    report(check(tab, server, [page.path for page in built_pages], read=False))


def test_what_comes_out_of_the_printer_is_the_page(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """A page of each type: all of a type have one template, and printed_words.py reads each."""
    types = {page.tree.xpath("string(//main//*[@class][1]/@class)"): page for page in built_pages}
    assert len(types) > 5
    report(check(tab, server, [page.path for page in types.values()], read=True))


@pytest.mark.parametrize("chosen", SHEETS)
def test_the_button_prints_the_sheet_that_is_chosen(
    tab: Tab, server: str, clinic_page: str, chosen: str
) -> None:
    tab.open(f"{server}{clinic_page}")
    assert len(tab.run(BUTTONS)) == 2
    titles = dict(zip(SHEETS, tab.run(TITLES, list(SHEETS.values())), strict=True))
    tab.run(CHOOSE, f"print-{chosen}")
    [pdf] = tab.printed_by(".paper-choice button")
    assert [sheet for sheet, title in titles.items() if bare(title) in words(pdf)] == [chosen]


def test_the_forms_button_prints_what_was_typed(tab: Tab, server: str, clinic_page: str) -> None:
    """So does Enter in a field, which is the same."""
    tab.open(f"{server}{clinic_page}")
    tab.run(BUTTONS)
    tab.click(".clinic-form__field[name=name]")
    tab.press("Hill Street")
    [pdf] = tab.printed_by(".clinic-form button:not([type=reset])")
    assert "HillStreet" in words(pdf)
    tab.run(tab.count_prints)
    tab.click(".clinic-form__field[name=phone]")
    tab.press("Enter")
    assert tab.run("() => window.printed") == 1


def test_a_button_that_does_not_print_the_page_is_reported(tab: Tab, folder: Path) -> None:
    style = "@media print { h1, button { display: none } }"
    body = (
        "<h1>Title</h1><header><nav>Menu</nav></header><button>Print this</button>"
        "<button onclick='print(), print()'>Print twice</button>"
        "<button onclick='print()'>Print it</button>"
    )
    (folder / "index.html").write_text(
        f"<!doctype html><title>A</title><style>{style}</style>{body}"
    )
    with served(folder) as address:
        pressed = check(tab, address, ["index.html"], read=False)
        read = check(tab, address, ["index.html"], read=True)
    assert [one.wrong for one in pressed] == [
        f'{tab.name}: the button "Print this" prints 0 times',
        f'{tab.name}: the button "Print twice" prints 2 times',
    ]
    assert [one.wrong for one in read][-2:] == [
        f'{tab.name}: the button "Print it" does not print "Title"',
        f'{tab.name}: the button "Print it" prints "Menu", which is for the screen',
    ]
