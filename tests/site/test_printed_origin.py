from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.links import SHOWN_ANYWHERE
from rules.built.printed import PrintedPage, print_body
from rules.problem import messages
from rules.site.printed_origin import check
from tests.report import report


def test_each_sheet_says_where_it_is_from(printed: list[PrintedPage]) -> None:
    """A sheet is passed on, and put in a drawer for a year.

    All of it is in the text, because not every browser prints what is in the margin. There
    a loose sheet says to which page it belongs.
    """
    report(problem for one in printed for problem in check(one))


def test_each_page_that_can_be_found_has_a_date(printed: list[PrintedPage]) -> None:
    dated = {one.page.path for one in printed if one.page.tree.xpath("//main//time")}
    assert {one.page.path for one in printed} - dated == set(SHOWN_ANYWHERE)


HEAD = """<link rel=canonical href=https://a.org/b/><meta property=og:site_name content=Lips>
    <style>@page { margin: 14mm }</style>"""


def test_sheets_of_unknown_origin_are_reported(browser: Browser) -> None:
    body = "<style>time { display: none }</style><main>Rest. <time>1 May 2026</time></main>"
    assert messages(check(print_body(browser, HEAD + body))) == [
        f"index.html:1: A4{wrong}\n    Fix: print it: print.css, header.html"
        for wrong in (
            " lacks its date in the text: 1 May 2026",
            " lacks the page's address in the text: https://a.org/b/",
            " lacks the site's name in the text: Lips",
            ', side 1: its foot says "", not "1/1"',
        )
    ]


def test_sheets_that_say_it_all_are_fine(browser: Browser) -> None:
    body = """<style>@page { @bottom-left { content: "https://a.org/b/" }
        @bottom-right { content: counter(page) " / " counter(pages) } }
        @page :first { @bottom-left { content: none } } h1 { break-after: page }</style>
        <main><h1>Lips https://a.org/b/</h1>Rest. <time>1 May 2026</time></main>"""
    assert check(print_body(browser, HEAD + body)) == []
