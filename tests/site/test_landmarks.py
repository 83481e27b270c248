from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.landmarks import check
from tests.proof import on_body
from tests.report import report


def test_each_page_has_its_landmarks(built_pages: list[BuiltPage]) -> None:
    """They are how people who cannot see the page find their way in it."""
    report(problem for page in built_pages for problem in check(page))


REST = '<main id="main">A</main>\n<footer>B</footer>'


problems = on_body(check)


def test_missing_and_doubled_parts_are_reported() -> None:
    fix = "\n    Fix: let overrides/main.html write one"
    assert problems("<header>A</header><header>B</header><main>C</main>") == [
        f"index.html:1: the page has 2 times a header of the page{fix}",
        f"index.html:1: the page has 0 times a main part with the id main{fix}",
        f"index.html:1: the page has 0 times a footer of the page{fix}",
    ]


def test_nameless_and_doubled_navigation_is_reported() -> None:
    fix = "\n    Fix: give it an aria-label that says what is in it"
    navs = '<nav aria-label="Main">A</nav>\n<nav aria-label="Main">B</nav>\n<aside>C</aside>'
    assert problems(f"<header>A</header>\n{navs}\n{REST}") == [
        f'index.html:4: two nav elements are called "Main"{fix}',
        f'index.html:5: two nav elements are called "Main"{fix}',
        f"index.html:6: the aside element has no name{fix}",
    ]


def test_a_whole_page_is_fine() -> None:
    navs = '<nav aria-label="Main">A</nav><nav aria-label="Breadcrumb">B</nav>'
    assert not problems(f"<header>{navs}</header>{REST}")
    assert not problems('<header>A</header><main id="main"><header>B</header></main><footer>')
