"""The drawn movements: each has its drawing and its row, and asks for no less care than the row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.records import Records

BLOCK = re.compile(r"/// movement \| (.+)")


def check(
    movements: Records, conditions: Records, levels: list[str], drawings: list[str]
) -> list[Problem]:
    """Return a problem for each movement without its drawing or row, or calmer than its row.

    `levels` are the levels of care, most urgent first.
    """
    found = []
    for name, one in movements.entries.items():
        for wrong, fix in faults(name, one, conditions, levels, drawings):
            found.append(Problem(movements.path, movements.lines[name], wrong, fix))
    return found


def faults(
    name: str, one: dict, conditions: Records, levels: list[str], drawings: list[str]
) -> list[tuple[str, str]]:
    """Return what is wrong with one movement, and what to do."""
    found = []
    if name not in drawings:
        found.append((f'"{name}" has no drawing', f"draw .icons/movement/{name}.svg"))
    row = conditions.entries.get(one["row"])
    if row is None:
        return [*found, (f'no row is called "{one["row"]}"', f"use {conditions.path}")]
    if levels.index(one.get("care", row["care"])) > levels.index(row["care"]):
        wrong = f'"{name}" asks for the level "{one["care"]}", and its row for "{row["care"]}"'
        found.append((wrong, "give it the more urgent one"))
    return found


def wrong_ids(page: Page, movements: Records) -> list[Problem]:
    """Return a problem for each movement that a page asks for and the data does not hold."""
    return [
        line.problem(f'no movement is called "{name}"', f"use {movements.path}")
        for line, name in asked(page)
        if name not in movements.entries
    ]


def unused(pages: list[Page], movements: Records) -> list[Problem]:
    """Return a problem for each movement that no page shows."""
    shown = {name for page in pages for _, name in asked(page)}
    return [
        Problem(
            movements.path, movements.lines[name], f'no page shows "{name}"', "show or delete it"
        )
        for name in movements.entries
        if name not in shown
    ]


def asked(page: Page) -> Iterator[tuple[Line, str]]:
    """Yield each movement that a page asks for, and the line that does."""
    for line in page.typed:
        if block := BLOCK.fullmatch(line.text):
            yield from ((line, name) for name in block[1].split())
