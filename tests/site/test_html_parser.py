"""A parser that follows the HTML standard finds no error in any page."""

from __future__ import annotations

import html5lib

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, read_page

# html5lib reports each "&" that starts no entity. The standard allows it unless letters and ";"
# follow (https://html.spec.whatwg.org/multipage/syntax.html#syntax-ambiguous-ampersand).
ALLOWED = "expected-named-entity"


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each parse error of the page."""
    parser = html5lib.HTMLParser()
    parser.parse(page.text)
    return [
        Problem(
            page.path,
            line,
            f"column {column}: parse error {code} {detail or ''}".rstrip(),
            "correct the block or template that writes this line",
        )
        for (line, column), code, detail in parser.errors
        if code != ALLOWED
    ]


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
