"""Limits that decide what a reader does are the same wherever they stand."""

import re
from functools import cache

from rules.content.care_cards import EMERGENCY_FILE, SHORT_FILE
from rules.problem import Problem
from rules.text.figures import figures
from rules.text.page import Line, Page
from rules.text.reading import plain
from rules.text.records import Records

# Where each number that a frightened reader may act on has to be a limit of the data.
FOR_EMERGENCIES = (
    *("docs/when-to-get-help.md", "docs/first-aid.md"),
    *(EMERGENCY_FILE, SHORT_FILE, "docs/_shared/passed-check.md"),
)
ACTED_ON = ("minute", "day", "week", "month", "g", "mg")


def check(lines: list[Line], thresholds: Records) -> list[Problem]:
    """Return a problem for each place that states another limit than the data."""
    return [
        line.problem(
            f'"{found[1]}" contradicts the limit "{name}"',
            f"write {entry['value']}, or change it in {thresholds.path}:{thresholds.lines[name]}",
            data=(thresholds.path, thresholds.lines[name]),
        )
        for line in lines
        for name, entry in thresholds.entries.items()
        for found in stated(entry, plain(line.text))
        if amounts(found[1]) != amounts(entry["value"])
    ]


def stated(entry: dict, text: str) -> list[re.Match]:
    """Return where a plain text states a limit."""
    return [one for words in entry["stated"] for one in matches(words, text)]


@cache
def matches(words: str, text: str) -> list[re.Match]:
    """Return where a pattern is found in a text, whatever the case."""
    return list(re.finditer(words, text, re.IGNORECASE))


def amounts(text: str) -> list[tuple[float, str]]:
    """Return the numbers of a text and their units: "two minutes" is 2 minutes."""
    return [(one.value, one.unit) for one in figures(text.replace("milligrams", "mg"))]


def without_limit(lines: list[Line], thresholds: Records) -> list[Problem]:
    """Return a problem for each number on an emergency page that is not a limit of the data."""
    found = []
    for line in lines:
        text = plain(line.text)
        limits = [one[1] for entry in thresholds.entries.values() for one in stated(entry, text)]
        known = [amount for limit in limits for amount in amounts(limit)]
        for one in figures(text) if line.path in FOR_EMERGENCIES else []:
            if one.unit in ACTED_ON and (one.value, one.unit) not in known:
                wrong = f'"{one.written}" is not a limit of {thresholds.path}'
                fix = "add the limit there, with the claim that states it"
                found.append(line.problem(wrong, fix))
    return found


def unstated(pages: list[Page], thresholds: Records) -> list[Problem]:
    """Return a problem for each pattern that finds no place: it would guard nothing."""
    texts = [plain(line.text) for page in pages for line in page.lines]
    return [
        Problem(
            thresholds.path,
            thresholds.lines[name],
            f'no page states "{name}" as {pattern}',
            "correct the pattern or delete it",
        )
        for name, entry in thresholds.entries.items()
        for pattern in entry["stated"]
        if not any(matches(pattern, text) for text in texts)
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
