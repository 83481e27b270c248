from __future__ import annotations

from rules.built.page import BuiltPage, read_page
from rules.site.page_head import FIX, LANGUAGE, check
from tests.report import report


def test_each_page_names_its_language_and_itself(built_pages: list[BuiltPage]) -> None:
    """The title is the first thing read aloud, and what a search shows."""
    report(check(built_pages))


def head(title: str, description: str, language: str = LANGUAGE) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head>\n<title>{title}</title>'
        f'<meta name="description" content="{description}">'
        '<meta name="viewport" content="width=device-width">'
        '<meta name="text-scale" content="scale">'
        "<style>@supports (-webkit-touch-callout:none){html{font:-apple-system-body}}</style>"
        "</head><body></body></html>"
    )


def test_a_poor_head_is_reported() -> None:
    bare = read_page("a.html", "<html lang=en>\n<head><title> </title></head><body>A</body></html>")
    assert [str(problem) for problem in check([bare])] == [
        f"a.html:2: {wrong}\n    Fix: {FIX}"
        for wrong in [
            'the language is "en", not "en-GB"',
            "the title is empty",
            "the description is empty",
            "it is not fitted to a phone's width",
            "it does not follow the reader's own text size on Android",
            "it does not follow the reader's own text size on an iPhone",
        ]
    ]


def test_two_pages_with_one_title_are_reported() -> None:
    pages = [read_page("a.html", head("A", "One")), read_page("b.html", head("a", "Two"))]
    assert [str(problem) for problem in check(pages)] == [
        f'{path}.html:1: another page has the title "{title}", too\n    Fix: {FIX}'
        for path, title in (("a", "A"), ("b", "a"))
    ]


def test_a_page_that_cannot_be_enlarged_is_reported() -> None:
    text = head("A", "One").replace("device-width", "device-width, maximum-scale=1")
    assert [str(problem) for problem in check([read_page("a.html", text)])] == [
        f"a.html:1: it keeps readers from enlarging it\n    Fix: {FIX}"
    ]


def test_a_good_head_is_fine() -> None:
    pages = [read_page("a.html", head("A", "One")), read_page("b.html", head("B", "Two"))]
    assert check(pages) == []
