"""Tables have a caption and few columns, and no row lacks a cell."""

from rules.problem import Problem
from rules.text.page import Page
from rules.text.parts import CAPTION, Part, parts, with_part_before

MOST_COLUMNS = 5
WRITTEN_FROM_DATA = "emergency-numbers"


def check(page: Page) -> list[Problem]:
    """Return a problem for each table without a caption, and for each row too wide or too short."""
    found = []
    for before, part in with_part_before(parts(page.lines)):
        is_table = part.kind == "table" or (
            part.kind == "open" and part.text.strip("/ ") == WRITTEN_FROM_DATA
        )
        if is_table and (before is None or before.kind != "caption"):
            fix = f'write "{CAPTION} …" and an empty line right before it'
            found.append(part.line.problem("the table has no caption", fix))
        if part.kind == "table":
            found += check_cells(part)
    return found


def check_cells(table: Part) -> list[Problem]:
    """Return the faults of rows; the first one sets the number of cells."""
    found = []
    wanted = cells(table.line.text)
    if wanted > MOST_COLUMNS:
        line = table.line
        fix = f"use at most {MOST_COLUMNS}"
        found.append(line.problem(f"the table has {wanted} columns", fix))
    for line in table.lines[1:]:
        if cells(line.text) != wanted:
            wrong = f"the row has {cells(line.text)} cells, the first one {wanted}"
            found.append(line.problem(wrong, "give each row as many cells"))
    return found


def cells(row: str) -> int:
    """Return how many cells a row has."""
    return row.strip().strip("|").count("|") + 1
