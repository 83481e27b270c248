from __future__ import annotations

from rules.built.links import SHOWN_ANYWHERE
from rules.built.page import BuiltPage, read_page
from rules.site.error_page_reading_grade import FIX, check
from tests.report import report

PATH = "404.html"


def test_the_pages_without_a_file_in_docs_are_easy_to_read(built_pages: list[BuiltPage]) -> None:
    """Their words are in templates, where the rules for docs do not look."""
    pages = [page for page in built_pages if page.path in SHOWN_ANYWHERE]
    assert [page.path for page in pages] == [*SHOWN_ANYWHERE]
    report(problem for page in pages for problem in check(page))


def test_hard_words_are_reported() -> None:
    body = "<main>\n<p>Unfortunately, the requested resource is currently unavailable.</p></main>"
    assert [str(problem) for problem in check(read_page(PATH, f"<title>A</title>\n{body}"))] == [
        f"404.html:3: Flesch-Kincaid grade is 20.85, more than 6.0\n    Fix: {FIX}",
        f"404.html:3: SMOG grade is 14.55, more than 9.5\n    Fix: {FIX}",
    ]


def test_a_long_sentence_is_reported() -> None:
    body = f"<main>\n<p>{'We go on and on ' * 5}now.</p></main>"
    assert [str(problem) for problem in check(read_page(PATH, f"<title>A</title>\n{body}"))] == [
        f"404.html:3: Flesch-Kincaid grade is 6.35, more than 6.0\n    Fix: {FIX}",
        f"404.html:3: longest sentence is 26.00, more than 20\n    Fix: {FIX}",
    ]


def test_an_empty_page_is_reported() -> None:
    assert [str(problem) for problem in check(read_page(PATH, "<main></main>"))] == [
        "404.html:1: there is no sentence in its main part\n    Fix: say what happened"
    ]


def test_plain_words_are_fine() -> None:
    body = "<main><p>We can not find this page.</p><ul><li>Go to the first page</li></ul></main>"
    assert check(read_page(PATH, body)) == []
