from __future__ import annotations

from rules.built.page import BuiltPage, read_page
from rules.site.ids import check
from tests.report import report


def test_ids_are_unique_and_found(built_pages: list[BuiltPage]) -> None:
    """A link to a doubled id stops at the wrong place; a lost label leaves a part nameless."""
    report(problem for page in built_pages for problem in check(page))


def test_a_doubled_id_and_a_lost_label_are_reported() -> None:
    body = '<h2 id="rest">Rest</h2>\n<h2 id="rest">Rest</h2>\n<section aria-labelledby="gone">'
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    assert [str(problem) for problem in check(page)] == [
        'index.html:4: the id "rest" is used before\n    Fix: give each element its own id',
        'index.html:5: aria-labelledby="gone" of <section> names no element\n'
        "    Fix: correct aria-labelledby, or give the element it means this id",
    ]


def test_an_empty_label_is_reported() -> None:
    page = read_page("index.html", '<title>A</title>\n<section aria-labelledby="">')
    assert [str(problem) for problem in check(page)] == [
        'index.html:2: aria-labelledby="" of <section> names no element\n'
        "    Fix: correct aria-labelledby, or give the element it means this id"
    ]


def test_a_drawing_that_lacks_a_part_is_reported() -> None:
    """Its head would be missing, and nobody told."""
    page = read_page("index.html", '<title>A</title><svg><use href="#head"/></svg>')
    assert [str(problem) for problem in check(page)] == [
        'index.html:1: a drawing uses "head", which is not on the page\n    Fix: draw it before'
    ]


def test_good_ids_are_fine() -> None:
    body = '<h2 id="a">A</h2><section aria-labelledby="a b"><h3 id="b">B</h3></section>'
    body += '<svg><use href="#a"/></svg>'
    assert check(read_page("index.html", f"<title>A</title>{body}")) == []
