from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.sections import check
from tests.proof import on_body
from tests.report import report


def test_each_section_is_named_by_its_heading(built_pages: list[BuiltPage]) -> None:
    """Without a name a screen reader announces a part of the page as nothing at all."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check)


def test_a_section_without_its_own_heading_is_reported() -> None:
    assert problems('<h2 id="a">A</h2>\n<section aria-labelledby="a">A</section>\n<section>B') == [
        f"index.html:{number}: <section> is not named by a heading in it\n"
        "    Fix: give its heading an id and name it with aria-labelledby, or use a div"
        for number in (4, 5)
    ]


def test_a_section_named_by_the_first_of_several_headings_is_reported() -> None:
    """Orca says the name of the first case before the advice for each of the others."""
    body = '<section aria-labelledby="a"><h3 id="a">A fit</h3><h3>Diabetes</h3></section>'
    assert problems(body) == [
        "index.html:3: <section> is named by one of several headings of its level\n"
        "    Fix: leave it without a name"
    ]


def test_a_named_section_is_fine() -> None:
    assert not problems('<section aria-labelledby="a"><h2 id="a">A</h2><h3>B</h3></section>')
