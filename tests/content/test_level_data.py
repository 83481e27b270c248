"""The data that cards, sheets and search are written from says the level it has."""

from __future__ import annotations

from publish.markdown.citations import MARK
from tests.content.level_sample import CLAIMS, VOCABULARY
from tests.content.levels import (
    LEVELS,
    WORDS,
    Vocabulary,
    allowed,
    as_list,
    contradicted,
    wrong_level,
)
from tests.content.page import Line
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.content.units import Unit
from tests.problem import Problem, messages, report


def check_claims(claims: Records, words: Vocabulary) -> list[Problem]:
    """Return the claims whose text does not say their own level."""
    found = []
    for name, one in claims.entries.items():
        unknown = [level for level in allowed(one) if level not in LEVELS]
        wanted = as_list(one.get("level", []))
        line = claims.lines[name]
        if unknown:
            fix = f"use {', '.join(LEVELS)}"
            found.append(Problem(claims.path, line, f'no level is called "{unknown[0]}"', fix))
        elif wanted and not words.said(str(one["says"])) & set(wanted):
            wrong = f'"{name}" says no word of its level "{" or ".join(wanted)}"'
            fix = f"put the text right, or add the wording to {WORDS}"
            found.append(Problem(claims.path, line, wrong, fix))
    return found


def check_conditions(
    conditions: Records, care_levels: Records, claims: Records, words: Vocabulary
) -> list[Problem]:
    """Return the rows of the comparison whose last cell does not say what its marks do."""
    found = []
    for name, row in conditions.entries.items():
        line = Line(conditions.path, conditions.lines[name], "")
        then = str(row.get("then", ""))
        care = str(care_levels.entries.get(row.get("care"), ""))
        unit = Unit(line, plain(then), (*MARK.findall(then),), care, "", "then")
        faults = [*wrong_level(unit, claims, words), *contradicted(unit, claims, words)]
        found += [Problem(line.path, line.number, *fault) for fault in faults]
    return found


def check_signs(signs: Records, claims: Records, words: Vocabulary) -> list[Problem]:
    """Return the signs on a card that is none of their claims', or not for an emergency sign."""
    found = []
    for name, sign in signs.entries.items():
        text, level = sign["text"], sign["level"]
        line = Line(signs.path, signs.lines[name], "")
        faults = [
            *wrong_level(Unit(line, text, (*sign["claims"],), "", level, "sign"), claims, words)
        ]
        hit = words.emergency_signs.search(text)
        if hit and level != "emergency":
            wrong = f'the emergency sign "{hit[0]}" has the level "{level}"'
            faults.append((wrong, "give it the level emergency, or say how slowly it comes"))
        found += [Problem(line.path, line.number, *fault) for fault in faults]
    return found


def check_special_cases(cases: Records, claims: Records, words: Vocabulary) -> list[Problem]:
    """Return what the rows say beside their claims, and their sentences without a level."""
    found = []
    for number, row in cases.entries.items():
        line = Line(cases.path, cases.lines[number], "")
        for key in ("do", "sheet"):
            unit = Unit(line, " ".join(row[key]), (*row["claims"],), row["see"], "", key)
            faults = [*wrong_level(unit, claims, words), *contradicted(unit, claims, words)]
            faults += [
                (f'"{one}" says no level of care', "say what to do, and how soon")
                for one in row[key]
                if not words.said(one)
            ]
            found += [Problem(line.path, line.number, *fault) for fault in faults]
    return found


def check_care_levels(care_levels: Records, words: Vocabulary) -> list[Problem]:
    """Return the levels whose own words do not say them."""
    return [
        Problem(
            care_levels.path,
            care_levels.lines[level],
            f'"{text}" says no word of the level "{level}"',
            f"put the words right, or add the wording to {WORDS}",
        )
        for level, text in care_levels.entries.items()
        if level not in words.said(plain(text))
    ]


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
        'conditions.yml:1: this says no word of the level "emergency" of droop: "with fits, rest"\n'
        f"    Fix: say it in the words of {WORDS}, or add the wording there"
    ]


def test_data_that_does_not_say_its_level_is_reported():
    """The line is that of the data."""
    assert messages(check_claims(CLAIMS, VOCABULARY)) == [
        'claims.yml:7: "odd" says no word of its level "emergency"\n'
        f"    Fix: put the text right, or add the wording to {WORDS}",
        'claims.yml:10: no level is called "soon"\n'
        "    Fix: use emergency, special, today, visit, home",
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
        'cases.yml:1: "Lie down." says no level of care',
        'cases.yml:1: this says no word of the level "emergency" of droop: "Go today."',
        'cases.yml:1: this says the level "today", which droop does not: "Go today."',
        'signs.yml:1: "it droops suddenly" stands on the card "today", which no claim of it names',
        'signs.yml:1: the emergency sign "suddenly" has the level "today"',
    ]
