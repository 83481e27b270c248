from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.headings import check
from tests.proof import on_body
from tests.report import report


def test_headings_are_in_order(built_pages: list[BuiltPage]) -> None:
    """People who listen to a page move through it by its headings."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check)


def test_a_skipped_level_and_an_empty_heading_are_reported() -> None:
    assert problems("<h1>Rest</h1>\n<h3>Sleep</h3>\n<h2> </h2>") == [
        'index.html:4: "Sleep" is an h3, but h2 comes next\n    Fix: make it an h2',
        "index.html:5: an h2 has no words\n    Fix: remove it",
    ]


def test_two_or_no_main_headings_are_reported() -> None:
    fix = '\n    Fix: start the page with one "# Heading", and use "##" for the rest'
    assert problems("<h1>A</h1><h1>B</h1>") == [f"index.html:1: the page has 2 h1 headings{fix}"]
    assert problems("<p>A</p>") == [f"index.html:1: the page has 0 h1 headings{fix}"]


def test_headings_in_order_are_fine() -> None:
    assert not problems("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>")
