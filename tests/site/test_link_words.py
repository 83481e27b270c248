from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.link_words import FIX, check
from tests.proof import on_body
from tests.report import report


def test_the_words_of_each_link_say_where_it_goes(built_pages: list[BuiltPage]) -> None:
    """People who listen to a page often hear its links as a list, without the text around."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check)


def test_links_that_say_nothing_are_reported() -> None:
    body = '<a href="a/">Here</a>\n<a href="b/">Click for help</a>\n<a href="c/"> </a>'
    assert problems(f'{body}\n<a href="https://a.org">https://a.org</a>') == [
        f'index.html:3: the link "Here" does not say where it goes\n    Fix: {FIX}',
        f'index.html:4: the link "Click for help" does not say where it goes\n    Fix: {FIX}',
        f"index.html:5: a link has no words\n    Fix: {FIX}",
        f'index.html:6: the link "https://a.org" is a bare address\n    Fix: {FIX}',
    ]


def test_the_same_words_for_two_places_are_reported() -> None:
    assert problems('<a href="a/">Get help</a>\n<a href="b/">Get  help</a>') == [
        f'index.html:4: "Get help" goes to b/, and the first time to a/\n    Fix: {FIX}'
    ]
    assert problems('<a href="https://a.org">Tics</a>\n<a href="https://b.org">Tics</a>') == [
        'index.html:4: "Tics" goes to https://b.org, and the first time to https://a.org\n'
        f"    Fix: {FIX}"
    ]


def test_good_words_are_fine() -> None:
    contents = '<nav aria-label="On this page"><a href="#help">Get help</a></nav>'
    assert not problems(f'<a href="help/">Get help</a>{contents}')
    assert not problems('<a href="a/">Get help</a><a href="./a/">Get help</a>')
    assert not problems(
        '<a href="#a" aria-label="Source 1">[1]</a><a href="a"><img alt="Home"></a>'
    )
