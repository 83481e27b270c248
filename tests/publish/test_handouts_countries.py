"""A sheet for a country has that country's numbers in place of the general ones, and no others."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from publish.handouts.countries import for_country, read_countries, slug

NUMBERS = Path(__file__).parents[2] / "docs/_data/numbers.yml"


def text(words: str) -> dict:
    """Return a paragraph."""
    return {"kind": "text", "runs": [{"text": words, "bold": False}]}


def card(level: str, *blocks: dict) -> dict:
    """Return a care card."""
    return {"kind": "card", "level": level, "blocks": list(blocks)}


CALLS = {"kind": "numbers", "items": ["Call 112", "Call 911", "Call 999"]}
EMERGENCY = card("emergency", CALLS, text("Note the time."))
TODAY = card("today", text("Call your doctor or a health advice line and ask."))
BOX = {"kind": "clinic-box", "rows": [["Emergency number", ""], ["Health advice line", ""]]}
SHEET = {"sections": [{"blocks": [EMERGENCY, TODAY, BOX]}]}


def country(**known: object) -> dict:
    """Return a country with these numbers."""
    return {"emergency": ["999"], "advice": [], **known}


def blocks(sheet: dict) -> tuple[list[dict], list[dict], list[list[str]]]:
    """Return the blocks of both cards and the rows of the box."""
    emergency, today, box = sheet["sections"][0]["blocks"]
    return emergency["blocks"], today["blocks"], box["rows"]


def test_the_numbers_of_the_country_replace_all_others() -> None:
    """Someone who calls the number of another land loses minutes."""
    emergency, today, rows = blocks(for_country(SHEET, country(advice=["111"])))
    assert emergency == [{"kind": "numbers", "items": ["Call 999"]}, text("Note the time.")]
    assert today == [text("Call your doctor or the health advice line 111 and ask.")]
    assert rows == [["Emergency number", "999"], ["Health advice line", "111"]]


def test_notes_of_the_country_are_kept() -> None:
    told = country(emergency_note="112 from a mobile.", advice_note="Call your GP.")
    emergency, today, rows = blocks(for_country(SHEET, told))
    assert emergency[1:] == [text("112 from a mobile."), text("Note the time.")]
    assert today == TODAY["blocks"]
    assert rows[1] == ["Health advice line", "Call your GP."]


def test_the_general_sheet_is_left_as_it_was() -> None:
    before = copy.deepcopy(SHEET)
    for_country(SHEET, country(advice=["111"]))
    assert before == SHEET


@pytest.mark.parametrize("one", read_countries(NUMBERS), ids=lambda one: one["code"])
def test_every_country_of_the_site_shows_its_own_numbers_only(one: dict) -> None:
    sheet = json.dumps(for_country(SHEET, one))
    for number in ("112", "911", "999", "000", "111"):
        own = json.dumps([one["emergency"], one["advice"], one.get("emergency_note", "")])
        assert (f"Call {number}" in sheet) == (number in one["emergency"])
        assert number in own or number not in sheet


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (CALLS, text("Call 112"), "the numbers to call do not stand in one paragraph"),
        (TODAY["blocks"][0], text("Call."), 'does not say "a health advice line" once'),
    ],
)
def test_words_that_can_no_longer_be_replaced_stop_the_build(
    old: dict, new: dict, said: str
) -> None:
    """Better no sheet than one that names a country and shows the numbers of others."""
    changed = json.loads(json.dumps(SHEET).replace(json.dumps(old), json.dumps(new)))
    with pytest.raises(SystemExit, match=said):
        for_country(changed, country(advice=["111"]))


def test_a_name_becomes_part_of_a_file_name() -> None:
    assert slug("European Union countries") == "european-union-countries"
