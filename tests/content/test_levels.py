"""Whatever decides how soon a reader gets help says the level of its claim, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from publish.markdown.citations import MARK
from tests.content.levels import LEVELS, Unit, Vocabulary, units, vocabulary
from tests.content.page import Line, Page, read_page
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

LEVEL_LINK = re.compile(r"\[([^\]]+)\]\([^)]*#(emergency|today|visit|home)\)")
URGENT = {"emergency", "special", "today"}
WORDS = "docs/_data/level_words.yml"


def check(page: Page, claims: Records, words: Vocabulary) -> list[Problem]:
    found = []
    for unit in [*heads(page), *units(page)]:
        if unit.kind in ("table", "caption"):
            continue
        faults = [*wrong_level(unit, claims, words), *contradicted(unit, claims, words)]
        found += [Problem(unit.line.path, unit.line.number, *fault) for fault in faults]
    for line in page.lines:
        for text, level in LEVEL_LINK.findall(line.text):
            said = words.said(text)
            belittled = level in URGENT and words.contrary.search(text)
            if (said and level not in said) or belittled:
                wrong = f'the link "{text}" leads to the level "{level}"'
                fix = "let the words and the address name one level"
                found.append(Problem(line.path, line.number, wrong, fix))
    return found


def heads(page: Page) -> Iterator[Unit]:
    """Return the title and the description, which search engines show alone."""
    for key in ("title", "description"):
        text = str(page.meta.get(key, ""))
        yield Unit(Line(page.path, page.key_line(key), text), text, (), "", "", "head")


def levelled(marks: tuple[str, ...], claims: Records) -> dict[str, dict]:
    """Return the claims with a level among these."""
    entries = {name: claims.entries[name] for name in marks if name in claims.entries}
    return {name: one for name, one in entries.items() if "level" in one or "may_say" in one}


def wrong_level(unit: Unit, claims: Records, words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Return what a unit leaves out of, or adds to, the levels of its claims."""
    decisive = levelled(unit.marks, claims)
    said = words.said(unit.text)
    if unit.card:
        if decisive and not any(unit.card in allowed(one) for one in decisive.values()):
            wrong = f'"{unit.text}" stands on the card "{unit.card}", which no claim of it names'
            yield wrong, f"move it to the card of {', '.join(decisive)}, or mark another claim"
        return
    for name, one in decisive.items():
        wanted = as_list(one.get("level", []))
        if wanted and not words.said(f"{unit.lead} {unit.text}") & set(wanted):
            wrong = (
                f'this says no word of the level "{" or ".join(wanted)}" of {name}: "{unit.text}"'
            )
            yield wrong, f"say it in the words of {WORDS}, or add the wording there"
    too_many = said - {level for one in decisive.values() for level in allowed(one)}
    if decisive and too_many:
        levels = ", ".join(level for level in LEVELS if level in too_many)
        wrong = (
            f'this says the level "{levels}", which {" or ".join(decisive)} does not: "{unit.text}"'
        )
        yield wrong, "say the level of the claim, or mark the claim that names this one"
    if unit.marks and not decisive and said:
        levels = ", ".join(level for level in LEVELS if level in said)
        wrong = f'no claim of this decides the level "{levels}" that it says: "{unit.text}"'
        yield wrong, "mark the claim that does, or give its claim a level or may_say"
    sign = words.emergency_signs.search(unit.text)
    placed = any("level" in one for one in decisive.values())
    if sign and not placed and "emergency" not in words.said(f"{unit.lead} {unit.text}"):
        wrong = f'an emergency sign ("{sign[0]}") stands without a call for help: "{unit.text}"'
        yield wrong, "say to call for emergency help in the same paragraph, item or row"


def contradicted(unit: Unit, claims: Records, words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Return the words that take back an urgent level."""
    decisive = levelled(unit.marks, claims)
    levels = words.said(unit.text) | {level for one in decisive.values() for level in allowed(one)}
    against = words.contrary.search(unit.text)
    says = " ".join(str(claims.entries[name]["says"]) for name in decisive)
    if against and levels & URGENT and not words.contrary.search(says):
        wrong = f'"{against[0]}" takes back the urgent advice: "{unit.text}"'
        yield wrong, "take these words out, or say them in a paragraph of their own"


def allowed(claim: dict) -> list[str]:
    """Return the levels that a text with the claim's mark may name."""
    return [*as_list(claim.get("level", [])), *as_list(claim.get("may_say", []))]


def as_list(value: str | list[str]) -> list[str]:
    """Return one level as a list of one."""
    return [value] if isinstance(value, str) else value


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


def check_data(
    signs: Records, special_cases: Records, care_levels: Records, claims: Records, words: Vocabulary
) -> list[Problem]:
    """Return the faults of the data that cards are written from, at the line of the data."""
    found = []
    for name, sign in signs.entries.items():
        unit = Unit(
            Line(signs.path, signs.lines[name], ""),
            sign["text"],
            tuple(sign["claims"]),
            "",
            sign["level"],
            "sign",
        )
        faults = [*wrong_level(unit, claims, words)]
        hit = words.emergency_signs.search(sign["text"])
        if hit and sign["level"] != "emergency":
            wrong = f'the emergency sign "{hit[0]}" has the level "{sign["level"]}"'
            faults.append((wrong, "give it the level emergency, or say how slowly it comes"))
        found += [Problem(unit.line.path, unit.line.number, *fault) for fault in faults]
    for number, row in special_cases.entries.items():
        for key in ("do", "sheet"):
            line = Line(special_cases.path, special_cases.lines[number], "")
            unit = Unit(line, " ".join(row[key]), tuple(row["claims"]), row["see"], "", key)
            faults = [*wrong_level(unit, claims, words), *contradicted(unit, claims, words)]
            faults += [
                (f'"{one}" says no level of care', "say what to do, and how soon")
                for one in row[key]
                if not words.said(one)
            ]
            found += [Problem(line.path, line.number, *fault) for fault in faults]
    for level, text in care_levels.entries.items():
        if level not in words.said(plain(text)):
            wrong = f'"{text}" says no word of the level "{level}"'
            fix = f"put the words right, or add the wording to {WORDS}"
            found.append(Problem(care_levels.path, care_levels.lines[level], wrong, fix))
    return found


@pytest.fixture(scope="module")
def words(level_words) -> Vocabulary:
    """Return the vocabulary of levels."""
    return vocabulary(level_words)


def test_each_text_says_the_level_of_its_claims(pages, claims, words):
    """A reader who is told "today" where the claim says "call" may lose a brain, or a life."""
    report(problem for page in pages for problem in check(page, claims, words))


def test_the_comparison_says_the_level_of_its_marks(conditions, care_levels, claims, words):
    """Its last column says when a calm cause is none."""
    report(check_conditions(conditions, care_levels, claims, words))


def test_a_row_that_does_not_say_its_level_is_reported():
    """The line is that of the data."""
    rows = read_records("conditions.yml", "a:\n  care: today\n  then: with fits, rest[^droop]\n")
    levels = read_records("care_levels.yml", "today: Go today\n")
    assert messages(check_conditions(rows, levels, CLAIMS, VOCABULARY)) == [
        'conditions.yml:1: this says no word of the level "emergency" of droop: "with fits, rest"\n'
        f"    Fix: say it in the words of {WORDS}, or add the wording there"
    ]


def test_the_data_says_the_level_it_has(signs, special_cases, care_levels, claims, words):
    """A fault here reaches cards, sheets and search at once, so it is told where it was made."""
    found = check_data(signs, special_cases, care_levels, claims, words)
    report([*check_claims(claims, words), *found])


VOCABULARY = vocabulary(
    read_records(
        "level_words.yml",
        "words:\n  emergency: ['\\bcall\\b']\n  today: ['\\btoday\\b']\n"
        "contrary: ['\\bunless it passes', '\\bwait\\b']\nemergency_signs: ['suddenly']\n",
    )
)
CLAIMS = read_records(
    "claims.yml",
    "droop:\n  says: Call.\n  level: emergency\n"
    "both:\n  says: Call, or go today.\n  level: [emergency, today]\n"
    "odd:\n  says: Sleep.\n  level: emergency\nnew:\n  says: Call.\n  level: soon\n"
    "plain:\n  says: It droops.\nside:\n  says: It droops.\n  may_say: today\n",
)


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text), CLAIMS, VOCABULARY))


def test_texts_that_say_their_level_pass():
    """A list says it in the line above, a card in its heading."""
    assert told("Call now.[^droop]\n\nCall if:[^droop]\n\n- it droops\n\nSuddenly? Call.\n") == []
    card = "/// care-card | today\n\nif it:\n\n- creeps[^both]\n\n///\n"
    assert told(f"{card}\nCall, or go today.[^both]\n") == []


def test_another_level_or_none_is_reported():
    """The message names the level, the claim and the text."""
    assert told("Go today.[^droop]\n\nRest.[^droop]\n\nIt droops suddenly.\n") == [
        'docs/a.md:1: this says no word of the level "emergency" of droop: "Go today."\n'
        f"    Fix: say it in the words of {WORDS}, or add the wording there",
        'docs/a.md:1: this says the level "today", which droop does not: "Go today."\n'
        "    Fix: say the level of the claim, or mark the claim that names this one",
        'docs/a.md:3: this says no word of the level "emergency" of droop: "Rest."\n'
        f"    Fix: say it in the words of {WORDS}, or add the wording there",
        'docs/a.md:5: an emergency sign ("suddenly") stands without a call for help: '
        '"It droops suddenly."\n'
        "    Fix: say to call for emergency help in the same paragraph, item or row",
    ]


def test_words_that_take_a_call_back_are_reported():
    """ "Unless it passes" keeps people with a mini-stroke at home."""
    assert told("Call, unless it passes.[^droop]\n\nCall, or wait.\n") == [
        'docs/a.md:1: "unless it passes" takes back the urgent advice: "Call, unless it passes."\n'
        "    Fix: take these words out, or say them in a paragraph of their own",
        'docs/a.md:3: "wait" takes back the urgent advice: "Call, or wait."\n'
        "    Fix: take these words out, or say them in a paragraph of their own",
    ]


def test_a_card_or_a_link_of_another_level_is_reported():
    """Readers follow the box and the link, not only the words."""
    card = "/// care-card | today\n\nif it:\n\n- droops[^droop]\n\n///\n"
    assert told(f"{card}\n[Call](b.md#today) or [wait](b.md#emergency)\n") == [
        'docs/a.md:5: "droops" stands on the card "today", which no claim of it names\n'
        "    Fix: move it to the card of droop, or mark another claim",
        'docs/a.md:9: "wait" takes back the urgent advice: "Call or wait"\n'
        "    Fix: take these words out, or say them in a paragraph of their own",
        'docs/a.md:9: the link "Call" leads to the level "today"\n'
        "    Fix: let the words and the address name one level",
        'docs/a.md:9: the link "wait" leads to the level "emergency"\n'
        "    Fix: let the words and the address name one level",
    ]
    assert told("[What can wait](b.md#home)\n") == []


def test_a_level_that_no_claim_decides_is_reported():
    """What a claim may say beside its fact decides no emergency sign."""
    assert told("Go today.[^plain]\n\nIt droops suddenly, go today.[^side]\n") == [
        'docs/a.md:1: no claim of this decides the level "today" that it says: "Go today."\n'
        "    Fix: mark the claim that does, or give its claim a level or may_say",
        'docs/a.md:3: an emergency sign ("suddenly") stands without a call for help: '
        '"It droops suddenly, go today."\n'
        "    Fix: say to call for emergency help in the same paragraph, item or row",
    ]
    assert told("It droops.[^plain]\n\nGo today.[^side]\n\nGo today.\n") == []


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
    found = check_data(
        read_records("signs.yml", sign),
        read_records("cases.yml", row),
        read_records("care_levels.yml", "emergency: Ring\n"),
        CLAIMS,
        VOCABULARY,
    )
    assert [message.partition("\n")[0] for message in messages(found)] == [
        'care_levels.yml:1: "Ring" says no word of the level "emergency"',
        'cases.yml:1: "Lie down." says no level of care',
        'cases.yml:1: this says no word of the level "emergency" of droop: "Go today."',
        'cases.yml:1: this says the level "today", which droop does not: "Go today."',
        'signs.yml:1: "it droops suddenly" stands on the card "today", which no claim of it names',
        'signs.yml:1: the emergency sign "suddenly" has the level "today"',
    ]
