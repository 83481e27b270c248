from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.tables import check
from tests.proof import on_body
from tests.report import report


def test_each_table_can_be_followed_by_ear(built_pages: list[BuiltPage]) -> None:
    """The emergency numbers are a table: a number without its country helps nobody."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check)


def test_a_table_without_names_is_reported() -> None:
    assert problems("<table>\n<tr><th>Sign</th><th></th></tr>\n<tr><td>A</td></tr>\n</table>") == [
        'index.html:3: the table of "Sign" has no caption\n'
        '    Fix: write "Table: what it shows" as a paragraph before it',
        'index.html:4: the header "Sign" has no scope\n    Fix: add scope="col" or scope="row"',
        'index.html:4: the header "" has no scope\n    Fix: add scope="col" or scope="row"',
        "index.html:4: a header is empty\n    Fix: say what is in its column or row",
        'index.html:3: the table of "Sign" has no col headers\n    Fix: add th scope=col',
        'index.html:3: the table of "Sign" has no row headers\n    Fix: add th scope=row',
        'index.html:5: the row "A" has fewer or more cells than the first\n'
        "    Fix: count the cells",
    ]


def test_a_good_table_is_fine() -> None:
    rows = "<tr><th scope=col>Country</th><th scope=col>Number</th></tr>"
    rows += "<tr><th scope=row>Spain</th><td>112</td></tr>"
    assert not problems(f"<table><caption>Numbers</caption>{rows}</table>")
