from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.landmarks import check
from tests.proof import on_body
from tests.report import report


def test_each_page_has_its_landmarks(built_pages: list[BuiltPage]) -> None:
    """They are how people who cannot see the page find their way in it."""
    report(problem for page in built_pages for problem in check(page))


SKIP = '<a href="#main">Skip to main content</a>'
REST = '<main id="main">A</main>\n<footer>B</footer>'


problems = on_body(check)


def test_missing_and_doubled_parts_are_reported() -> None:
    fix = "\n    Fix: let overrides/main.html write one"
    assert problems(f"{SKIP}<header>A</header><header>B</header><main>C</main>") == [
        f"index.html:1: the page has 2 times a header of the page{fix}",
        f"index.html:1: the page has 0 times a main part with the id main{fix}",
        f"index.html:1: the page has 0 times a footer of the page{fix}",
    ]


def test_nameless_and_doubled_navigation_is_reported() -> None:
    fix = "\n    Fix: give it an aria-label that says what is in it"
    navs = '<nav aria-label="Main">A</nav>\n<nav aria-label="Main">B</nav>\n<aside>C</aside>'
    assert problems(f"{SKIP}<header>A</header>\n{navs}\n{REST}") == [
        f'index.html:4: two nav elements are called "Main"{fix}',
        f'index.html:5: two nav elements are called "Main"{fix}',
        f"index.html:6: the aside element has no name{fix}",
    ]


def test_a_late_skip_link_is_reported() -> None:
    assert problems(f'<header><a href="./">Home</a></header>\n{SKIP}{REST}') == [
        "index.html:3: Tab reaches <a> first, not the skip link\n"
        '    Fix: put <a href="#main"> first in the body'
    ]


def test_content_outside_the_landmarks_is_reported() -> None:
    assert problems(f"{SKIP}<header>A</header>\n<div>Lost</div>\n{REST}") == [
        "index.html:4: <div> is outside every landmark\n"
        "    Fix: move it into the header, the main part or the footer"
    ]


def test_a_whole_page_is_fine() -> None:
    navs = '<nav aria-label="Main">A</nav><nav aria-label="Breadcrumb">B</nav>'
    assert not problems(f"{SKIP}<header>{navs}</header>{REST}")
    assert not problems(
        f'{SKIP}<header>A</header><main id="main"><header>B</header></main><footer>'
    )
