"""What each engine gives a screen reader: the first number soon, lists as lists, named cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import takewhile
from pathlib import Path

from rules.built.page import BuiltPage
from rules.built.screen import IS_SEEN
from rules.built.server import served
from rules.problem import Problem
from rules.site.emergency_heard import CARD, MOST
from tests.browsers.engines.heard import Part, pieces
from tests.browsers.engines.tab import Tab
from tests.report import report

# A telephone stacks the tables. What a desktop may do to lists: rules/site/lists_announced.py.
WIDTH = 390
# What is seen: the first words of each list; each cell of a stacked table with the name of its
# column; how many tables and headers; each emergency card by its heading and its numbers.
SEEN = f"""() => {{
    const all = (selector, around = document) =>
        [...around.querySelectorAll(selector)].filter({IS_SEEN});
    const listed = all("ul, ol").filter((one) => !one.closest("[role], [aria-hidden=true]"));
    return {{
        lists: listed.map((one) => one.querySelector("li").innerText),
        cells: all("td[data-label]").filter((one) => getComputedStyle(one).display !== "table-cell")
            .map((one) => one.dataset.label + one.innerText),
        table: all("table").length,
        rowheader: all("tbody th").length,
        columnheader: document.querySelectorAll("thead th").length,
        cards: all("{CARD}").map((one) => [
            one.querySelector("h2, h3").textContent,
            all("[href^='tel:']", one).map((link) => link.textContent),
        ]),
    }};
}}"""
LIST_FIX = 'write list-style: "", not none'
CELL_FIX = "see td::before in overrides/assets/css/stacking-table.css"
TABLE_FIX = "see the roles of publish/markdown/accessible_tables.py"
CARD_FIX = "put the numbers right under the heading, which is one text"
# As many letters as tell two lists or cells apart.
ENOUGH = 20


def letters(words: str) -> str:
    """Return the letters of words. Marks, signs and spaces differ between engines."""
    return "".join(re.findall(r"[^\W\d_]", re.sub(r"\[.*?\]", "", words)))


def check(tab: Tab, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each thing that is seen on a page, and that no listener is told."""
    problems = []
    tab.resize(WIDTH)
    for path in paths:
        tab.open(address + path.removesuffix("index.html"))
        problems += [
            Problem(path, 1, f"{tab.name}: {wrong}", fix)
            for wrong, fix in lost(tab.run(SEEN), tab.heard())
        ]
    return problems


def lost(seen: dict, heard: Part) -> Iterator[tuple[str, str]]:
    """Give what is seen and not heard, each with what to do."""
    parts = list(heard.walk())
    roles = Counter(part.role for part in parts)
    for words in missing(seen["lists"], [part for part in parts if part.role == "list"]):
        yield f'the list of "{words}" is no list', LIST_FIX
    for words in missing(seen["cells"], [part for part in parts if part.role == "cell"]):
        yield f'no cell is heard as "{words}"', CELL_FIX
    for role in ("table", "rowheader", "columnheader"):
        if roles[role] < seen[role]:
            yield f"{roles[role]} of {seen[role]} are heard as {role}", TABLE_FIX
    for heading, numbers in seen["cards"]:
        if (count := until_number(heard, heading, numbers)) > MOST:
            yield f"the first number is heard after {count} pieces, not {MOST}", CARD_FIX


def missing(wanted: list[str], parts: Iterable[Part]) -> Iterator[str]:
    """Give the start of each text that has no part of its own."""
    found = sorted((letters(part.text()) for part in parts), key=len)
    for words in wanted:
        start = letters(words)[:ENOUGH]
        holders = [text for text in found if start in text]
        holder = min(holders, key=lambda text: text.find(start), default=None)
        if holder is None:
            yield " ".join(words.split()[:6])
        else:
            found.remove(holder)


def until_number(heard: Part, heading: str, numbers: list[str]) -> int:
    """Return how many pieces Orca speaks from the heading of a card to its first number."""
    spoken = iter([words for words, _ in pieces(heard)])
    start = letters(heading)
    for words in spoken:
        if letters(words) and start.startswith(letters(words)):
            return 2 + len(list(takewhile(lambda one: one not in numbers, spoken)))
    return 0


def test_what_is_seen_is_heard(tab: Tab, server: str, built_pages: list[BuiltPage]) -> None:
    """WebKit took 54 lists for none, and the first number to call came after 73 pieces."""
    assert any(page.tree.xpath("//td[@data-label]") for page in built_pages)
    report(check(tab, server, [page.path for page in built_pages]))


LATE = re.compile(rf"the first number is heard after 2\d pieces, not {MOST}")


def test_what_is_not_heard_is_reported(tab: Tab, folder: Path) -> None:
    signs = "".join(f"<p>A sign<a href=#a>{number}</a></p>" for number in range(6))
    (folder / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>A</title>"
        "<ul style='list-style:none;padding:0'><li>No mark</li></ul><ol><li>One</li></ol>"
        "<table><tbody style='display:block'><tr style='display:block'><th>Row"
        "<td style='display:block' data-label=Colour>red</td></tr></table>"
        f"<div class=care-card--emergency><h2><b style='display:block'>Call</b> Now</h2>{signs}"
        "<p><a href=tel:112>Call 112</a></div>"
    )
    with served(folder) as address:
        said = [one.wrong for one in check(tab, address, ["index.html"])]
    known = [one.removeprefix(f"{tab.name}: ") for one in said]
    assert 'no cell is heard as "Colourred"' in known
    assert any(LATE.fullmatch(one) for one in known)
    assert ('the list of "No mark" is no list' in known) == (tab.name == "webkit")
    assert not any("One" in one for one in known)
