from __future__ import annotations

from rules.content.level_data import (
    check_care_levels,
    check_claims,
    check_conditions,
    check_signs,
    check_special_cases,
)
from rules.problem import messages
from rules.text.levels import LEVEL_WORDS_FILE
from rules.text.records import read_records
from tests.content.level_sample import CLAIMS, VOCABULARY
from tests.report import report


def test_the_comparison_says_the_level_of_its_marks(conditions, care_levels, claims, level_words):
    """Its last column says when a calm cause is none."""
    report(check_conditions(conditions, care_levels, claims, level_words))


def test_the_data_says_the_level_it_has(signs, special_cases, care_levels, claims, level_words):
    """A fault here reaches cards, sheets and search at once, so it is told where it was made."""
    report(
        [
            *check_claims(claims, level_words),
            *check_signs(signs, claims, level_words),
            *check_special_cases(special_cases, claims, level_words),
            *check_care_levels(care_levels, level_words),
        ]
    )


def test_a_row_that_does_not_say_its_level_is_reported():
    """The line is that of the data."""
    rows = read_records("conditions.yml", "a:\n  care: today\n  then: with fits, rest[^droop]\n")
    levels = read_records("care_levels.yml", "today: Go today\n")
    assert messages(check_conditions(rows, levels, CLAIMS, VOCABULARY)) == [
        'conditions.yml:3: this says no word of the level "emergency" of droop: "with fits, rest"\n'
        f"    Fix: say it in the words of {LEVEL_WORDS_FILE}, or add the wording there"
    ]


def test_data_that_does_not_say_its_level_is_reported():
    assert messages(check_claims(CLAIMS, VOCABULARY)) == [
        'claims.yml:7: "odd" says no word of its level "emergency"\n'
        f"    Fix: put the text right, or add the wording to {LEVEL_WORDS_FILE}",
    ]
    sign = "a:\n  level: today\n  text: it droops suddenly\n  claims: [droop]\n"
    row = "- see: A fit\n  do: [Go today.]\n  sheet: [Call., Lie down.]\n  claims: [droop]\n"
    found = [
        *check_signs(read_records("signs.yml", sign), CLAIMS, VOCABULARY),
        *check_special_cases(read_records("cases.yml", row), CLAIMS, VOCABULARY),
        *check_care_levels(read_records("care_levels.yml", "emergency: Ring\n"), VOCABULARY),
    ]
    assert [message.partition("\n")[0] for message in messages(found)] == [
        'care_levels.yml:1: "Ring" says no word of the level "emergency"',
        'cases.yml:2: this says no word of the level "emergency" of droop: "Go today."',
        'cases.yml:2: this says the level "today", which droop does not: "Go today."',
        'cases.yml:3: "Lie down." says no level of care',
        'signs.yml:3: "it droops suddenly" is on the card "today", which no claim of it names',
        'signs.yml:3: the emergency sign "suddenly" has the level "today"',
    ]
