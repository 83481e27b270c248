"""No letter on paper is smaller than 12 points."""

from __future__ import annotations

from playwright.sync_api import Browser

from rules.problem import Problem, messages
from tests.report import report
from tests.site.printed import PrintedPage, print_body

# UKAAF: clear print starts here (https://www.ukaaf.org/).
SMALLEST = 12
# Browsers round sizes to parts of a pixel.
ROUNDED = 0.05


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each sheet with letters that are too small."""
    problems = []
    for number, sheet in enumerate(printed.sheets, start=1):
        small = [one for one in sheet.letters if one.size < SMALLEST - ROUNDED]
        if small:
            least = min(one.size for one in small)
            words = "".join(one.text for one in small)[:40]
            wrong = f'{printed.paper}, sheet {number}: {least:.1f} points in "{words}"'
            fix = f"print {SMALLEST} points or more"
            problems.append(Problem(printed.page.path, 1, wrong, fix))
    return problems


def test_no_letter_on_paper_is_too_small(printed: list[PrintedPage]) -> None:
    """Paper cannot be enlarged with two fingers; that goes for notes and page numbers, too."""
    report(problem for one in printed for problem in check(one))


def test_small_letters_are_reported(browser: Browser) -> None:
    style = "p { font-size: 12pt } small { font-size: 9pt }"
    body = f"<style>{style}</style><main><p>Rest <small>a while</small></p></main>"
    assert messages(check(print_body(browser, body))) == [
        'index.html:1: A4, sheet 1: 9.0 points in "awhile"\n    Fix: print 12 points or more'
    ]


def test_letters_of_12_points_are_fine(browser: Browser) -> None:
    body = "<style>p { font-size: 12pt }</style><main><p>Rest</p></main>"
    assert check(print_body(browser, body)) == []
