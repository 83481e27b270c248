"""The same words with the numbers of one country (docs/_data/numbers.yml) in their place.

Only the numbers to call and the name of the health advice line differ from the general sheet, and
all numbers of the country stand where that has lines to write them on.
"""

from __future__ import annotations

import copy
import re
import sys
from pathlib import Path

from publish.data_files import read_data
from publish.handouts.number_list import all_numbers
from publish.handouts.runs import can_call, joined, text_run, to_call
from publish.interface import say
from publish.markdown.data_text import telephone_address

NUMBERS = Path("docs/_data/numbers.yml")
# So many rows of the clinic's box, its first, are for numbers that a country's sheet prints.
NUMBER_ROWS = 2
# Its last rows are for these numbers, which not every country has.
LAST_ROWS = ("poison", "crisis")


def read_countries(path: Path = NUMBERS) -> list[dict]:
    """Return the countries in the order of numbers.yml."""
    return read_data(path)


def for_country(sheet: dict, country: dict) -> dict:
    """Return the sheet with the numbers of this country.

    Ends the program if the page no longer holds what is replaced: a sheet must not name a country
    and still show the numbers of others.
    """
    sheet = copy.deepcopy(sheet)
    blocks = [block for section in sheet["sections"] for block in section["blocks"]]
    cards = {block["level"]: block["blocks"] for block in blocks if block["kind"] == "card"}
    cards["emergency"][:] = with_numbers(cards["emergency"], country)
    if country["advice"]:
        name_advice_line(cards["today"], country["advice"])
    for case in special_cases(sheet):
        case[:] = with_lines(case, country)
    section, box = clinic_box(sheet)
    box["rows"] = rows_to_fill(box["rows"], country)
    place = section["blocks"].index(box)
    section["blocks"][place:place] = all_numbers(country)
    return sheet


def rows_to_fill(rows: list, country: dict) -> list:
    """Return the rows of the clinic's box whose numbers the country's sheet does not print."""
    *first, poison, crisis = rows
    last = zip(LAST_ROWS, (poison, crisis), strict=True)
    return first[NUMBER_ROWS:] + [row for role, row in last if not country.get(role)]


def special_cases(sheet: dict) -> list[list[dict]]:
    """Return the special cases, each as its runs of words."""
    found = [one["blocks"] for one in sheet["sections"] if one.get("id") == "special-cases"]
    lists = [block["items"] for blocks in found for block in blocks if block["kind"] == "list"]
    return [item for items in lists for item in items]


def with_lines(case: list[dict], country: dict) -> list[dict]:
    """Return the case with the country's poison line, and no line that the country has not."""
    poison = [one["number"] for one in country.get("poison") or []]
    line = say("sheet.no-poison-line")
    if poison:
        line = say("sheet.poison-line-with-number", numbers=say("sheet.or").join(poison))
    changes = {say("sheet.poison-line"): line}
    if not country.get("crisis"):
        changes[say("sheet.crisis-line")] = say("sheet.no-crisis-line")
    runs = []
    for run in case:
        text = run["text"]
        for old, new in changes.items():
            text = text.replace(old, new)
        runs += can_call({**run, "text": text}, poison)
    return runs


def clinic_box(sheet: dict) -> tuple[dict, dict]:
    """Return the section of the clinic's box, and the box."""
    return next(
        (section, block)
        for section in sheet["sections"]
        for block in section["blocks"]
        if block["kind"] == "clinic-box"
    )


def with_numbers(blocks: list[dict], country: dict) -> list[dict]:
    """Return the blocks of the emergency card with the country's own numbers.

    What a reader must know about the country's numbers follows them.
    """
    places = [place for place, block in enumerate(blocks) if block["kind"] == "numbers"]
    if len(places) != 1:
        sys.exit(
            "docs/_shared/emergency-card.md: the numbers to call do not stand in one paragraph\n"
            "    Fix: write them once, or change publish/handouts/countries.py with it"
        )
    items = [
        {"text": say("sheet.call", number=one["number"]), "call": telephone_address(one["number"])}
        for one in country["emergency"]
    ]
    numbers = {"kind": "numbers", "items": items}
    notes = [f"{one['number']}: {one['note']}." for one in country["emergency"] if "note" in one]
    runs = can_call(text_run(" ".join(notes)), [one["number"] for one in country["emergency"]])
    kept = [{"kind": "note", "runs": runs}] if notes else []
    return [*blocks[: places[0]], numbers, *kept, *blocks[places[0] + 1 :]]


def name_advice_line(blocks: list[dict], numbers: list[dict]) -> None:
    """Put the number of the advice line into the sentence that speaks of one."""
    line = say("sheet.advice-line")
    paragraphs = [block for block in blocks if block["kind"] == "text"]
    found = [
        (block, place)
        for block in paragraphs
        for place, run in enumerate(block["runs"])
        if line in run["text"]
    ]
    if len(found) != 1:
        sys.exit(
            f'docs/handout/sheet.md: the card "today" does not say "{line}" once\n'
            "    Fix: say it once, or change publish/handouts/countries.py with it"
        )
    block, place = found[0]
    before, after = block["runs"][place]["text"].split(line, 1)
    before += say("sheet.advice-line-with-number")
    named = joined([[to_call(one["number"])] for one in numbers], say("sheet.or"))
    named = [text_run(f"{before} "), *named, text_run(after)]
    block["runs"][place : place + 1] = named


def slug(name: str) -> str:
    """Return a country's name as part of a file name."""
    return re.sub(r"[^a-z]+", "-", name.lower()).strip("-")
