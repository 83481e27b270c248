"""Limits that decide what a reader does are the same wherever they stand."""

import re

import pytest

from tests.content.page import Line, Page, read_page
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report


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
        for pattern in entry["stated"]
        for found in re.finditer(pattern, plain(line.text))
        if found[1].replace("milligrams", "mg") != entry["value"]
    ]


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
        if not [text for text in texts if re.search(pattern, text)]
    ]


def test_no_two_pages_give_different_limits(pages, thresholds):
    """Two limits for one thing leave a frightened reader with none."""
    lines = [line for page in pages for line in page.lines]
    report([*check(lines, thresholds), *unstated(pages, thresholds)])


def test_every_limit_stands_in_its_claim(thresholds, claims):
    """A limit comes from a source, or we say that it is our own."""
    report(
        Problem(
            thresholds.path,
            thresholds.lines[name],
            f'the claim {entry["claim"]} does not say "{entry["value"]}"',
            "correct the limit or name its claim",
        )
        for name, entry in thresholds.entries.items()
        if entry["claim"] != "our own"
        and entry["value"].rstrip("s") not in claims.entries[entry["claim"]]["says"]
    )


LIMITS = read_records(
    "thresholds.yml",
    "visit:\n  value: 2 weeks\n  claim: a\n  stated: ['lasts more than (\\d+ weeks?)']\n",
)


@pytest.mark.parametrize("text", ["It lasts more than 2 weeks.", "It lasts more than a day."])
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
        'thresholds.yml:1: no page states "visit" as lasts more than (\\d+ weeks?)\n'
        "    Fix: mend the pattern or delete it"
    ]
