"""Each table has a caption, and headers that say what they are headers of."""

from __future__ import annotations

from lxml.html import HtmlElement

from rules.built.page import BuiltPage, line, shown_text
from rules.problem import Problem

SCOPES = ("col", "row", "colgroup", "rowgroup")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each table that cannot be followed by ear."""
    return [
        Problem(page.path, line(element), wrong, fix)
        for table in page.tree.body.iter("table")
        for element, wrong, fix in faults(table)
    ]


def faults(table: HtmlElement) -> list[tuple[HtmlElement, str, str]]:
    """Return what is wrong with a table: the element, the fault and what to do."""
    found = []
    first = f'"{shown_text(next(table.iter("th", "td"), table))}"'
    caption = table.find("caption")
    if caption is None or not shown_text(caption):
        fix = 'write "Table: what it shows" as a paragraph before it'
        found.append((table, f"the table of {first} has no caption", fix))
    for header in table.iter("th"):
        if header.get("scope") not in SCOPES:
            wrong = f'the header "{shown_text(header)}" has no scope'
            found.append((header, wrong, 'add scope="col" or scope="row"'))
        if not shown_text(header):
            found.append((header, "a header is empty", "say what is in its column or row"))
    for scope in ("col", "row"):
        if not table.xpath(".//th[@scope=$scope]", scope=scope):
            found.append(
                (table, f"the table of {first} has no {scope} headers", f"add th scope={scope}")
            )
    for row in table.iterfind(".//tr"):
        if sum(int(cell.get("colspan", 1)) for cell in row) != len(table.find(".//tr")):
            wrong = f'the row "{shown_text(row)}" has fewer or more cells than the first'
            found.append((row, wrong, "count the cells"))
    return found
