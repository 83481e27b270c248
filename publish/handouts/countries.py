"""The same words with the numbers of one country (docs/_data/numbers.yml) in their place.

Only the numbers to call and the name of the health advice line differ from the general sheet.
"""

from __future__ import annotations

import copy
import re
import sys
from pathlib import Path

from publish.markdown.data_files import read_data

NUMBERS = Path("docs/_data/numbers.yml")
# As the handout page says it, and with the number behind it.
ADVICE_LINE = "a health advice line"
ADVICE_LINE_WITH = "the health advice line {}"
# Members without a row of their own (https://european-union.europa.eu/), by ISO code.
EUROPEAN_UNION = "at be bg cy cz de dk ee es fi fr gr hr hu it lt lu lv mt nl pl pt ro se si sk"
# Rows of the clinic's box that hold numbers: their place in it.
EMERGENCY_ROW, ADVICE_ROW = 0, 1


def read_countries(path: Path = NUMBERS) -> list[dict]:
    """Return the countries in the order of numbers.yml."""
    return read_data(path)


def regions(country: dict) -> list[str]:
    """Return the ISO codes of the places that a country's numbers are for."""
    return EUROPEAN_UNION.split() if country["code"] == "eu" else [country["code"]]


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
        name_advice_line(cards["today"], ADVICE_LINE_WITH.format(either(country["advice"])))
    rows = next(block["rows"] for block in blocks if block["kind"] == "clinic-box")
    rows[EMERGENCY_ROW][1] = either(country["emergency"])
    rows[ADVICE_ROW][1] = sentences(either(country["advice"]), country.get("advice_note"))
    return sheet


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
    numbers = {"kind": "numbers", "items": [f"Call {one}" for one in country["emergency"]]}
    note = country.get("emergency_note")
    kept = [{"kind": "text", "runs": [{"text": note, "bold": False}]}] if note else []
    return [*blocks[: places[0]], numbers, *kept, *blocks[places[0] + 1 :]]


def name_advice_line(blocks: list[dict], name: str) -> None:
    """Put the name of the advice line into the sentence that speaks of one."""
    runs = [run for block in blocks for run in block.get("runs", [])]
    found = [run for run in runs if ADVICE_LINE in run["text"]]
    if len(found) != 1:
        sys.exit(
            f'docs/handout/sheet.md: the card "today" does not say "{ADVICE_LINE}" once\n'
            "    Fix: say it once, or change publish/handouts/countries.py with it"
        )
    found[0]["text"] = found[0]["text"].replace(ADVICE_LINE, name)


def either(numbers: list[str]) -> str:
    """Return the numbers as words."""
    return " or ".join(numbers)


def sentences(*parts: str | None) -> str:
    """Return the parts that say something, a full stop between them."""
    return ". ".join(part for part in parts if part)


def slug(name: str) -> str:
    """Return a country's name as part of a file name."""
    return re.sub(r"[^a-z]+", "-", name.lower()).strip("-")
