from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.ids import check
from tests.proof import on_body
from tests.report import report


def test_ids_are_unique_and_found(built_pages: list[BuiltPage]) -> None:
    """A link to a doubled id stops at the wrong place; a lost label leaves a part nameless."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check)


def test_a_doubled_id_and_a_lost_label_are_reported() -> None:
    body = '<h2 id="rest">Rest</h2>\n<h2 id="rest">Rest</h2>\n<section aria-labelledby="gone">'
    fix = "\n    Fix: correct aria-labelledby, or give the element it means this id"
    assert problems(f'{body}\n<section aria-labelledby="">') == [
        'index.html:4: the id "rest" is used before\n    Fix: give each element its own id',
        f'index.html:5: aria-labelledby="gone" of <section> names no element{fix}',
        f'index.html:6: aria-labelledby="" of <section> names no element{fix}',
    ]


def test_a_drawing_that_lacks_a_part_is_reported() -> None:
    """Its head would be missing, and nobody told."""
    assert problems('<svg><use href="#head"/></svg>') == [
        'index.html:3: a drawing uses "head", which is not on the page\n    Fix: draw it before'
    ]


def test_good_ids_are_fine() -> None:
    body = '<h2 id="a">A</h2><section aria-labelledby="a b"><h3 id="b">B</h3></section>'
    assert not problems(f'{body}<svg><use href="#a"/></svg>')
