"""Limits that decide what a reader does are the same wherever they stand."""

import re

import pytest

from tests.content.figures import figures
from tests.content.page import Line, Page, read_page
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.content.test_care_cards import EMERGENCY_FILE, SHORT_FILE
from tests.problem import Problem, messages, report

# Where each number that a frightened reader may act on has to be a limit of the data.
FOR_EMERGENCIES = (
    *("docs/when-to-get-help.md", "docs/first-aid.md"),
    *(EMERGENCY_FILE, SHORT_FILE, "docs/_shared/passed-check.md"),
)
ACTED_ON = ("minute", "day", "week", "month", "g", "mg")


def check(lines: list[Line], thresholds: Records) -> list[Problem]:
    """Return a problem for each place that states another limit than the data."""
    return [
        Problem(
            line.path,
            line.number,
            f'"{found[1]}" contradicts the limit "{name}"',
            f"write {entry['value']}, or change it in {thresholds.path}:{thresholds.lines[name]}",
        )
        for line in lines
        for name, entry in thresholds.entries.items()
        for found in stated(entry, plain(line.text))
        if amounts(found[1]) != amounts(entry["value"])
    ]


def stated(entry: dict, text: str) -> list[re.Match]:
    """Return where a plain text states a limit."""
    patterns = entry["stated"]
    return [one for words in patterns for one in re.finditer(words, text, re.IGNORECASE)]


def amounts(text: str) -> list[tuple[float, str]]:
    """Return the numbers of a text and their units: "two minutes" is 2 minutes."""
    return [(one.value, one.unit) for one in figures(text.replace("milligrams", "mg"))]


def without_limit(lines: list[Line], thresholds: Records) -> list[Problem]:
    """Return a problem for each number on a page for emergencies that is no limit of the data."""
    found = []
    for line in lines:
        text = plain(line.text)
        limits = [one[1] for entry in thresholds.entries.values() for one in stated(entry, text)]
        known = [amount for limit in limits for amount in amounts(limit)]
        for one in figures(text) if line.path in FOR_EMERGENCIES else []:
            if one.unit in ACTED_ON and (one.value, one.unit) not in known:
                wrong = f'"{one.written}" is no limit of {thresholds.path}'
                fix = "add the limit there, with the claim that states it"
                found.append(Problem(line.path, line.number, wrong, fix))
    return found


def unstated(pages: list[Page], thresholds: Records) -> list[Problem]:
    """Return a problem for each pattern that finds no place: it would guard nothing."""
    texts = [plain(line.text) for page in pages for line in page.lines]
    return [
        Problem(
            thresholds.path,
            thresholds.lines[name],
            f'no page states "{name}" as {pattern}',
            "mend the pattern or delete it",
        )
        for name, entry in thresholds.entries.items()
        for pattern in entry["stated"]
        if not [text for text in texts if re.search(pattern, text, re.IGNORECASE)]
    ]


def unproven(thresholds: Records, claims: Records) -> list[Problem]:
    """Return a problem for each limit that its claim does not state."""
    return [
        Problem(
            thresholds.path,
            thresholds.lines[name],
            f'the claim {entry["claim"]} does not say "{entry["value"]}"',
            "correct the limit or name its claim",
        )
        for name, entry in thresholds.entries.items()
        if entry["claim"] != "our own"
        and not set(amounts(entry["value"])) <= set(amounts(claims.entries[entry["claim"]]["says"]))
    ]


def test_no_two_pages_give_different_limits(pages, thresholds):
    """Two limits for one thing leave a frightened reader with none."""
    lines = [line for page in pages for line in page.lines]
    report(
        [
            *check(lines, thresholds),
            *without_limit(lines, thresholds),
            *unstated(pages, thresholds),
        ]
    )


def test_every_limit_stands_in_its_claim(thresholds, claims):
    """A limit comes from a source, or we say that it is our own."""
    report(unproven(thresholds, claims))


LIMITS = read_records(
    "thresholds.yml",
    "visit:\n  value: 2 weeks\n  claim: a\n  stated: ['lasts more than (\\w+ weeks?)']\n",
)


@pytest.mark.parametrize(
    "text",
    ["It lasts more than 2 weeks.", "It lasts more than two weeks.", "It lasts more than a day."],
)
def test_the_same_limit_passes(text):
    """A rule that always speaks is soon switched off."""
    assert messages(check([Line("docs/a.md", 1, text)], LIMITS)) == []


def test_a_contradicting_limit_cannot_stand():
    """The message names both places."""
    found = check([Line("docs/b.md", 4, "- it lasts more than **3 weeks**")], LIMITS)
    assert messages(found) == [
        'docs/b.md:4: "3 weeks" contradicts the limit "visit"\n'
        "    Fix: write 2 weeks, or change it in thresholds.yml:1"
    ]


def test_a_pattern_that_finds_nothing_is_reported():
    """A guard that guards nothing is worse than none."""
    assert messages(unstated([read_page("docs/a.md", "Nothing.\n")], LIMITS)) == [
        'thresholds.yml:1: no page states "visit" as lasts more than (\\w+ weeks?)\n'
        "    Fix: mend the pattern or delete it"
    ]


def test_a_limit_that_its_claim_does_not_state_is_reported():
    """The claim may say it in words."""
    claims = read_records("claims.yml", "a:\n  says: It lasts two weeks.\n")
    assert unproven(LIMITS, claims) == []
    claims = read_records("claims.yml", "a:\n  says: It lasts 2 days.\n")
    assert messages(unproven(LIMITS, claims)) == [
        'thresholds.yml:1: the claim a does not say "2 weeks"\n'
        "    Fix: correct the limit or name its claim"
    ]


def test_a_number_without_a_limit_on_a_page_for_emergencies_is_reported():
    """What is not in the data can be said otherwise elsewhere."""
    text = "It lasts more than 2 weeks.\nWait 15 minutes, for 9 hours.\n"
    elsewhere = read_page("docs/words.md", text).lines
    assert without_limit(elsewhere, LIMITS) == []
    here = read_page("docs/first-aid.md", text).lines
    assert messages(without_limit(here, LIMITS)) == [
        'docs/first-aid.md:2: "15 minutes" is no limit of thresholds.yml\n'
        "    Fix: add the limit there, with the claim that states it"
    ]
