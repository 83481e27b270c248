from __future__ import annotations

from rules.built.page import BuiltPage, read_page
from rules.site.html_parser import check
from tests.report import report


def test_no_page_has_a_parse_error(built_pages: list[BuiltPage]) -> None:
    """Each browser mends a parse error in its own way."""
    report(problem for page in built_pages for problem in check(page))


def test_parse_errors_are_reported() -> None:
    page = read_page("index.html", "<!doctype html>\n<title>A</title>\n<p id=a id=b>A</i>")
    assert [str(problem) for problem in check(page)] == [
        "index.html:3: column 11: parse error duplicate-attribute\n"
        "    Fix: correct the block or template that writes this line",
        "index.html:3: column 18: parse error unexpected-end-tag {'name': 'i'}\n"
        "    Fix: correct the block or template that writes this line",
    ]


def test_a_sound_page_passes() -> None:
    page = read_page("index.html", "<!doctype html>\n<title>A & B</title>\n<p>A & B\n<p>C")
    assert check(page) == []
