from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.built.screen import shared_tab, visit
from rules.problem import Problem
from rules.site.sources_open import FIX, IS_OPEN, check
from tests.proof import Asked, in_browser
from tests.report import report


def test_a_tap_on_a_mark_shows_its_source_and_back(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Without scripts, too: the browser opens what a link leads into."""
    marked = [page.path for page in built_pages if "class=sources__mark" in page.text]
    assert marked, "no page has a mark"
    page = shared_tab(browser, java_script_enabled=False, reduced_motion="reduce")
    # Playwright's own questions still run there.
    report(problem for path in marked for problem in check(page, server, path))


def test_paper_opens_the_list_where_the_style_cannot(browser: Browser, server: str) -> None:
    """Browsers of before 2025 print what is folded as folded, unless a script opens it."""
    page = shared_tab(browser)
    visit(page, server, "triggers/index.html")
    assert not page.evaluate(IS_OPEN)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(IS_OPEN)


def tapped(browser: Browser, address: str, paths: list[str]) -> list[Problem]:
    return check(shared_tab(browser), address, paths[0])


# A page with one mark and an entry.
problems = in_browser(
    tapped,
    before="<p>Rest.<a class=sources__mark id=mark-1 href=#source-a>[1]</a>"
    "<details class=sources><summary>All</summary>",
)


def test_an_entry_without_its_way_back_is_reported(problems: Asked) -> None:
    wrong = f"index.html:1: #source-a has no named way back to mark-1\n    Fix: {FIX}"
    assert problems("<p id=source-a>A book.") == [wrong, wrong]


def test_a_mark_that_shows_nothing_is_reported(problems: Asked) -> None:
    wrong = f"index.html:1: a tap on mark-1 does not show #source-a\n    Fix: {FIX}"
    assert problems("<p>A book.") == [wrong, wrong]


def test_a_way_back_that_leads_elsewhere_is_reported(problems: Asked) -> None:
    wrong = f"index.html:1: the way back to mark-1 leads elsewhere\n    Fix: {FIX}"
    entry = "<p id=source-a><a href=#mark-1 onclick='location.hash = 2; return false'>Rest</a>"
    assert problems(entry) == [wrong, wrong]


def test_an_entry_that_leads_back_is_fine(problems: Asked) -> None:
    assert not problems("<p id=source-a>A book: <a href=#mark-1>Rest</a>")
