"""The data that cards, sheets and search are written from says the level it has."""

from __future__ import annotations

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.levels import LEVEL_WORDS_FILE, Vocabulary, contradicted, wrong_level
from rules.text.page import Line
from rules.text.reading import plain
from rules.text.records import Records, as_list
from rules.text.units import Unit


def check_claims(claims: Records, words: Vocabulary) -> list[Problem]:
    """Return the claims whose text does not say their own level."""
    found = []
    for name, one in claims.entries.items():
        wanted = as_list(one.get("level", []))
        if wanted and not words.said(str(one["says"])) & set(wanted):
            wrong = f'"{name}" says no word of its level "{" or ".join(wanted)}"'
            fix = f"put the text right, or add the wording to {LEVEL_WORDS_FILE}"
            found.append(Problem(claims.path, claims.lines[name], wrong, fix))
    return found


def check_conditions(
    conditions: Records, care_levels: Records, claims: Records, words: Vocabulary
) -> list[Problem]:
    """Return the rows of the comparison whose last cell does not say what its marks do."""
    found = []
    for name, row in conditions.entries.items():
        then = str(row.get("then", ""))
        line = Line(conditions.path, conditions.line_of(name, then), "")
        care = str(care_levels.entries.get(row.get("care"), ""))
        unit = Unit(line, plain(then), (*MARK.findall(then),), care, "", "then")
        faults = [*wrong_level(unit, claims, words), *contradicted(unit, claims, words)]
        found += [line.problem(*fault) for fault in faults]
    return found


def check_signs(signs: Records, claims: Records, words: Vocabulary) -> list[Problem]:
    """Return the signs on a card that is none of their claims', or not for an emergency sign."""
    found = []
    for name, sign in signs.entries.items():
        text, level = sign["text"], sign["level"]
        line = Line(signs.path, signs.line_of(name, text), "")
        faults = [
            *wrong_level(Unit(line, text, (*sign["claims"],), "", level, "sign"), claims, words)
        ]
        hit = words.emergency_signs.search(text)
        if hit and level != "emergency":
            wrong = f'the emergency sign "{hit[0]}" has the level "{level}"'
            faults.append((wrong, "give it the level emergency, or say how slowly it comes"))
        found += [line.problem(*fault) for fault in faults]
    return found


def check_special_cases(cases: Records, claims: Records, words: Vocabulary) -> list[Problem]:
    """Return what the rows say beside their claims, and their sentences without a level."""
    found = []
    for number, row in cases.entries.items():
        for key in ("do", "sheet"):
            line = Line(cases.path, cases.line_of(number, key), "")
            unit = Unit(line, " ".join(row[key]), (*row["claims"],), row["see"], "", key)
            faults = [*wrong_level(unit, claims, words), *contradicted(unit, claims, words)]
            found += [line.problem(*fault) for fault in faults]
            fix = "say what to do, and how soon"
            found += [
                Problem(
                    line.path, cases.line_of(number, one), f'"{one}" says no level of care', fix
                )
                for one in row[key]
                if not words.said(one)
            ]
    return found


def check_care_levels(care_levels: Records, words: Vocabulary) -> list[Problem]:
    """Return the levels whose own words do not say them."""
    return [
        Problem(
            care_levels.path,
            care_levels.lines[level],
            f'"{text}" says no word of the level "{level}"',
            f"put the words right, or add the wording to {LEVEL_WORDS_FILE}",
        )
        for level, text in care_levels.entries.items()
        if level not in words.said(plain(text))
    ]
