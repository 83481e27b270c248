"""Tables have a caption and few columns, and no row lacks a cell."""

from tests.content.page import Page, read_page
from tests.content.parts import CAPTION, Part, parts, with_part_before
from tests.problem import Problem, messages, report

MOST_COLUMNS = 5
WRITTEN_FROM_DATA = "emergency-numbers"


def check(page: Page) -> list[Problem]:
    found = []
    for before, part in with_part_before(parts(page.lines)):
        is_table = part.kind == "table" or (
            part.kind == "open" and part.text.strip("/ ") == WRITTEN_FROM_DATA
        )
        if is_table and (before is None or before.kind != "caption"):
            fix = f'write "{CAPTION} …" and an empty line right before it'
            found.append(Problem(part.line.path, part.line.number, "the table has no caption", fix))
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
        found.append(Problem(line.path, line.number, f"the table has {wanted} columns", fix))
    for line in table.lines[1:]:
        if cells(line.text) != wanted:
            wrong = f"the row has {cells(line.text)} cells, the first one {wanted}"
            found.append(Problem(line.path, line.number, wrong, "give each row as many cells"))
    return found


def cells(row: str) -> int:
    """Return how many cells a row has."""
    return row.strip().strip("|").count("|") + 1


def test_every_table_has_a_caption_and_few_columns(pages):
    """Someone who cannot see a table decides by its caption whether to enter it."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_a_table_with_a_caption_passes():
    """Empty cells, as in the diary, are cells."""
    assert told("Table: Days\n\n| Day | Note |\n| --- | --- |\n| 1 | |\n") == []
    assert told("Table: Numbers\n\n/// emergency-numbers\n\n///\n") == []


def test_a_table_without_a_caption_or_cell_is_reported():
    """A missing cell moves the others under the wrong heading."""
    fix = 'write "Table: …" and an empty line right before it'
    assert told("Text.\n\n| A | B |\n| --- | --- |\n| 1 |\n") == [
        f"docs/a.md:3: the table has no caption\n    Fix: {fix}",
        "docs/a.md:5: the row has 1 cells, the first one 2\n    Fix: give each row as many cells",
    ]
    assert told("Table: T\n\n| 1 | 2 | 3 | 4 | 5 | 6 |\n") == [
        "docs/a.md:3: the table has 6 columns\n    Fix: use at most 5"
    ]
