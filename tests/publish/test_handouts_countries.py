"""A sheet for a country has that country's numbers in place of the general ones, and no others."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from publish.handouts.countries import for_country, slug
from publish.interface import say

NUMBERS = Path(__file__).parents[2] / "docs/_data/numbers.yml"


def text(words: str) -> dict:
    return {"kind": "text", "runs": [{"text": words, "bold": False}]}


def card(level: str, *blocks: dict) -> dict:
    return {"kind": "card", "level": level, "blocks": list(blocks)}


CALLS = {"kind": "numbers", "items": [{"text": "Call 112", "call": "tel:112"}]}
NEXT_VISIT = ["Next visit", ""]
EMERGENCY = card("emergency", CALLS, text("Note the time."))
TODAY = card("today", text("Call your doctor or a health advice line and ask."))
LINES = [["Poison line", ""], ["Crisis line", ""]]
ROWS = [["Emergency number", ""], ["Health advice line", ""], NEXT_VISIT, *LINES]
BOX = {"kind": "clinic-box", "rows": ROWS}
SHEET = {"sections": [{"blocks": [EMERGENCY, TODAY, BOX]}]}


def country(**known: object) -> dict:
    return {"emergency": [{"number": "999"}], "advice": [], **known}


def blocks(sheet: dict) -> tuple[list[dict], list[dict], dict, list[list[str]]]:
    """Return the blocks of both cards, the numbers, and the rows of the box."""
    emergency, today, *numbers, box = sheet["sections"][0]["blocks"]
    one_paragraph = {"runs": [run for block in numbers for run in block["runs"]]}
    return emergency["blocks"], today["blocks"], one_paragraph, box["rows"]


def text_of(paragraph: dict) -> str:
    """Return the words of a paragraph."""
    return "".join(run["text"] for run in paragraph["runs"])


def to_call(paragraph: dict) -> list[tuple[str, str]]:
    """Return the numbers of a paragraph that can be tapped, and what each dials."""
    return [(run["text"], run["call"]) for run in paragraph["runs"] if "call" in run]


def test_the_numbers_of_the_country_replace_all_others() -> None:
    """Someone who calls the number of another land loses minutes."""
    one = country(advice=[{"number": "111", "note": "England"}])
    emergency, today, _, rows = blocks(for_country(SHEET, one))
    calls = {"kind": "numbers", "items": [{"text": "Call 999", "call": "tel:999"}]}
    assert emergency == [calls, text("Note the time.")]
    assert text_of(today[0]) == "Call your doctor or the health advice line 111 and ask."
    assert to_call(today[0]) == [("111", "tel:111")]
    assert rows == [NEXT_VISIT, *LINES], "no line to write a missing number on"


def test_notes_and_all_numbers_of_the_country_are_told() -> None:
    one = country(
        emergency=[{"number": "10177"}, {"number": "112", "note": "from a mobile phone"}],
        advice_note="call your GP",
        text=[{"number": "999 BSL", "by": "the {number} app", "note": "for people who sign"}],
        crisis=[{"number": "116 123", "note": "Samaritans"}, {"number": "988"}],
    )
    emergency, today, numbers, rows = blocks(for_country(SHEET, one))
    assert rows == [NEXT_VISIT, LINES[0]], "a line for a number that is printed"
    assert [text_of(one) for one in emergency[1:]] == [
        "112: from a mobile phone.",
        "Note the time.",
    ]
    assert to_call(emergency[1]) == [("112", "tel:112")]
    assert today == TODAY["blocks"]
    assert text_of(numbers) == (
        "Emergency: 10177, 112 (from a mobile phone). Advice: call your GP."
        "Text or relay: the 999 BSL app (for people who sign). "
        "Crisis line: 116 123 (Samaritans), 988."
    )
    assert ("116 123", "tel:116123") in to_call(numbers)
    assert "999 BSL" not in dict(to_call(numbers))


def test_the_general_sheet_is_left_as_it_was() -> None:
    before = copy.deepcopy(SHEET)
    for_country(SHEET, country(advice=[{"number": "111"}]))
    assert before == SHEET


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
        for_country(changed, country(advice=[{"number": "111"}]))


def told_in_special_cases(**known: object) -> dict:
    """Return what the special cases of a country's sheet tell about lines to call."""
    words = f"Call {say('sheet.poison-line')}. {say('sheet.crisis-line')}, day or night."
    runs = [{"text": words, "bold": False}]
    section = {"id": "special-cases", "blocks": [{"kind": "list", "items": [runs]}]}
    sheet = for_country({"sections": [section, *SHEET["sections"]]}, country(**known))
    return {"runs": sheet["sections"][0]["blocks"][0]["items"][0]}


def test_a_line_that_the_country_has_not_is_not_promised() -> None:
    """Someone who looks for a poison line that nobody runs loses minutes."""
    told = told_in_special_cases()
    assert text_of(told) == "Call the emergency number. Get help, day or night."
    assert to_call(told) == []
    lines = {"poison": [{"number": "13 11 26"}], "crisis": [{"number": "1737"}]}
    told = told_in_special_cases(**lines)
    assert text_of(told) == (
        "Call 13 11 26 (poison line) or the emergency number. Call a crisis line, day or night."
    )
    assert to_call(told) == [("13 11 26", "tel:131126")]


def test_the_special_cases_say_what_a_countrys_sheet_replaces() -> None:
    """Other words would reach a country's sheet as they are."""
    rows = (NUMBERS.parent / "special_cases.yml").read_text(encoding="utf-8")
    sheets = [one.split("\n  more:")[0] for one in rows.split("  sheet:\n")[1:]]
    for words in (say("sheet.poison-line"), say("sheet.crisis-line")):
        assert [one for one in sheets if words in one], f'no row says "{words}" on the sheet'


def test_a_name_becomes_part_of_a_file_name() -> None:
    assert slug("European Union countries") == "european-union-countries"
