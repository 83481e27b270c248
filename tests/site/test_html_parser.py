from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<div>A", "expected-closing-tag-but-got-eof"),
        ("<div>A<section>B</div></section>", "end-tag-too-early"),
        ("<strong><em>A</strong></em>", "adoption-agency-1.3"),
        ("<a href=a>A <a href=b>B</a></a>", "unexpected-start-tag-implies-end-tag"),
        ("<p><div>A</div></p>", "unexpected-end-tag"),
        ("<div/>A</div>", "non-void-element-with-trailing-solidus"),
        ("<p>A &nosuch; B", "expected-named-entity"),
    ],
)
def test_whatever_a_browser_would_mend_is_reported(body: str, code: str) -> None:
    said = check(read_page("index.html", f"<!doctype html><title>A</title>{body}"))
    assert f"parse error {code}" in said[0].wrong


def test_a_label_in_a_label_is_reported() -> None:
    page = read_page("index.html", "<!doctype html>\n<title>A</title>\n<label>A<label>B</label>C")
    assert "index.html:3: <label> is inside another <label>" in str(check(page)[-1])


def test_a_sound_page_passes() -> None:
    body = (
        "<p>A & B &c d\n<p>C<ul><li>A<li>B</ul><svg viewBox='0 0 1 1'><path d='M0 0h1'/></svg>"
        "<dl><div><dt>C</dt><dd>D &amp; E &lt; 5</dd></div></dl><br><img src=a>"
        "<script>if (1 < 2 && b;) { x = '</p>' }</script>"
    )
    assert check(read_page("index.html", f"<!doctype html>\n<title>A & B</title>\n{body}")) == []
