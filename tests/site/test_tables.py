"""Each table has a caption, and headers that say what they are headers of."""

from __future__ import annotations

from lxml.html import HtmlElement

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, line, read_page, shown_text

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
            found.append(
                (
                    row,
                    f'the row "{shown_text(row)}" has not as many cells as the first',
                    "count the cells",
                )
            )
    return found


def test_each_table_can_be_followed_by_ear(built_pages: list[BuiltPage]) -> None:
    """The emergency numbers are a table: a number without its country helps nobody."""
    report(problem for page in built_pages for problem in check(page))


def found(table: str) -> list[str]:
    """Return what the rule says about a page with this table."""
    page = read_page("index.html", f"<title>A</title>\n<body>\n{table}")
    return [str(problem) for problem in check(page)]


def test_a_table_without_names_is_reported() -> None:
    assert found("<table>\n<tr><th>Sign</th><th></th></tr>\n<tr><td>A</td></tr>\n</table>") == [
        'index.html:3: the table of "Sign" has no caption\n'
        '    Fix: write "Table: what it shows" as a paragraph before it',
        'index.html:4: the header "Sign" has no scope\n    Fix: add scope="col" or scope="row"',
        'index.html:4: the header "" has no scope\n    Fix: add scope="col" or scope="row"',
        "index.html:4: a header is empty\n    Fix: say what is in its column or row",
        'index.html:3: the table of "Sign" has no col headers\n    Fix: add th scope=col',
        'index.html:3: the table of "Sign" has no row headers\n    Fix: add th scope=row',
        'index.html:5: the row "A" has not as many cells as the first\n    Fix: count the cells',
    ]


def test_a_good_table_is_fine() -> None:
    rows = "<tr><th scope=col>Country</th><th scope=col>Number</th></tr>"
    rows += "<tr><th scope=row>Spain</th><td>112</td></tr>"
    assert found(f"<table><caption>Numbers</caption>{rows}</table>") == []
