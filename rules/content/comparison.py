"""The comparison of conditions goes from calm to urgent, and each row leads to its page."""

import re
from pathlib import PurePosixPath
from posixpath import normpath

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

BLOCK = re.compile(r"/// comparison(?: \| (.+))?")


def check(conditions: Records, levels: list[str], pages: list[str]) -> list[Problem]:
    """Return a problem for each row that is out of order or leads nowhere."""
    found = []
    urgency = -1
    calm_first = levels[::-1]
    for name, row in conditions.entries.items():
        line = conditions.lines[name]
        for wrong, fix in leads_nowhere(name, row, pages):
            found.append(Problem(conditions.path, line, wrong, fix))
        here = calm_first.index(row["care"])
        if here < urgency:
            wrong = f'"{name}" is calmer than the row before it'
            found.append(Problem(conditions.path, line, wrong, "order rows by urgency"))
        urgency = here
    return found


def leads_nowhere(name: str, row: dict, pages: list[str]) -> list[tuple[str, str]]:
    """Return the fault of a row whose page is not there."""
    address = normpath(PurePosixPath("docs/conditions") / row["page"].partition("#")[0])
    if address in pages:
        return []
    return [(f'"{name}" leads to {address}, which is not there', "name a page")]


def wrong_ids(page: Page, conditions: Records) -> list[Problem]:
    """Return a problem for each row that a page asks for and the data does not hold."""
    return [
        line.problem(f'no row is called "{name}"', f"use {conditions.path}")
        for line in page.typed
        if (found := BLOCK.fullmatch(line.text))
        for name in (found[1] or "").split()
        if name not in conditions.entries
    ]
