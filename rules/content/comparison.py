"""The comparison of conditions: every row whole, from calm to urgent, each leading to its page."""

import re
from pathlib import PurePosixPath
from posixpath import normpath

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

KEYS = ["name", "page", "notice", "where", "with", "care", "then"]
BLOCK = re.compile(r"/// comparison(?: \| (.+))?")


def check(conditions: Records, levels: list[str], pages: list[str]) -> list[Problem]:
    """Return a problem for each row that is not whole, out of order, or leads nowhere."""
    found = []
    urgency = -1
    calm_first = levels[::-1]
    for name, row in conditions.entries.items():
        line = conditions.lines[name]
        for wrong, fix in row_faults(name, row, calm_first, pages):
            found.append(Problem(conditions.path, line, wrong, fix))
        if row.get("care") in calm_first:
            here = calm_first.index(row["care"])
            if here < urgency:
                wrong = f'"{name}" is calmer than the row before it'
                found.append(Problem(conditions.path, line, wrong, "order rows by urgency"))
            urgency = here
    return found


def row_faults(name: str, row: dict, levels: list[str], pages: list[str]) -> list[tuple[str, str]]:
    """Return what is wrong with one row, and what to do."""
    keys = [key for key in KEYS if key in row]
    if list(row) != keys or set(KEYS) - set(keys) - {"then"}:
        return [(f'"{name}" has the keys {", ".join(row)}', f"write {', '.join(KEYS)}")]
    found = []
    if row["care"] not in levels:
        found.append((f'no level is called "{row["care"]}"', f"use one of {', '.join(levels)}"))
    address = normpath(PurePosixPath("docs/conditions") / row["page"].partition("#")[0])
    if address not in pages:
        found.append((f'"{name}" leads to {address}, which is not there', "name a page"))
    return found


def wrong_ids(page: Page, conditions: Records) -> list[Problem]:
    """Return a problem for each row that a page asks for and the data does not hold."""
    return [
        Problem(line.path, line.number, f'no row is called "{name}"', f"use {conditions.path}")
        for line in page.typed
        if (found := BLOCK.fullmatch(line.text))
        for name in (found[1] or "").split()
        if name not in conditions.entries
    ]
