from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.printed import PrintedPage, print_body
from rules.problem import messages
from rules.site.printed_type import check
from tests.report import report


def test_no_letter_on_paper_is_too_small(printed: list[PrintedPage]) -> None:
    """Paper cannot be enlarged with two fingers; that goes for notes and page numbers, too."""
    report(problem for one in printed for problem in check(one))


def test_small_letters_are_reported(browser: Browser) -> None:
    style = "p { font-size: 12pt } small { font-size: 9pt }"
    body = f"<style>{style}</style><main><p>Rest <small>a while</small></p></main>"
    assert messages(check(print_body(browser, body))) == [
        'index.html:1: A4, side 1: 9.0 points in "awhile"\n    Fix: print 12 points or more'
    ]


def test_letters_of_12_points_are_fine(browser: Browser) -> None:
    body = "<style>p { font-size: 12pt }</style><main><p>Rest</p></main>"
    assert check(print_body(browser, body)) == []
