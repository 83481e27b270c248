"""The pages for an unknown address and for no line are as easy to read as the rest."""

from __future__ import annotations

from rules.problem import Problem
from rules.text.page import Line
from rules.text.reading import grades
from tests.report import report
from tests.site.links import SHOWN_ANYWHERE
from tests.site.page import BuiltPage, line, read_page, shown_text

PATH = "404.html"
GRADE, SMOG, LONGEST = 6.0, 9.5, 20
FIX = "use shorter words and sentences in the template of this name in overrides/"


def prose(page: BuiltPage) -> list[Line]:
    """Return each paragraph and list item of the main part; a list item's paragraphs once."""
    elements = page.tree.xpath("//main//p | //main//li[not(.//p)]")
    return [Line(page.path, line(one), shown_text(one)) for one in elements if shown_text(one)]


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each measure of reading that the page does not keep."""
    lines = prose(page)
    if not lines:
        return [Problem(page.path, 1, "there is no sentence in its main part", "say what happened")]
    measured = grades(lines)
    limits = [
        ("Flesch-Kincaid grade", measured.flesch_kincaid, GRADE),
        ("SMOG grade", measured.smog, SMOG),
        ("longest sentence", measured.longest, LONGEST),
    ]
    return [
        Problem(page.path, lines[0].number, f"{name} is {value:.2f}, more than {limit}", FIX)
        for name, value, limit in limits
        if value > limit
    ]


def test_the_pages_without_a_file_in_docs_are_easy_to_read(built_pages: list[BuiltPage]) -> None:
    """Their words stand in templates, where the rules for docs do not look."""
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
