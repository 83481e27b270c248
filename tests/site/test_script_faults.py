from __future__ import annotations

from datetime import datetime

import pytest
from playwright.sync_api import Browser, expect

from rules.built.screen import opened, visit
from rules.site.script_faults import check
from tests.proof import Asked, in_browser
from tests.report import report

# One page for each template with scripts of its own.
PATHS = ("triggers/index.html", "handout/index.html", "search/index.html")
# What the browser lacks, or an extension of it broke.
FAULTS = {
    "no storage": "Object.defineProperty(window, 'localStorage', { get() { throw Error('x') } })",
    "the first script of the foot": """document.querySelectorAll = () => { throw Error('x') };
        addEventListener('DOMContentLoaded', () => delete document.querySelectorAll)""",
    "the choice of colours": "document.getElementsByName = () => { throw Error('x') }",
    "the form of a page": "document.querySelector = () => { throw Error('x') }",
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_in_one_script_takes_no_words_away(
    browser: Browser, server: str, fault: str
) -> None:
    """Old phones and browser add-ons break scripts in ways we never see."""
    report(check(browser, server, PATHS, fault))


problems = in_browser(check, FAULTS["the first script of the foot"])


def test_a_page_that_hides_words_from_the_start_is_reported(problems: Asked) -> None:
    menu = "<header><details><summary>Menu</summary><nav><a href=a>A</a></nav></details></header>"
    body = f"{menu}<main><p style='display: none'>Call for help.</p></main>"
    show = "<script>document.querySelectorAll('p')[0].style.display = ''</script>"
    assert problems(body + show) == [
        'index.html:1: "Call for help." is lost when a script fails\n    Fix: show it without'
    ]


def test_an_overdue_page_says_so_when_other_scripts_fail(browser: Browser, server: str) -> None:
    """Of all that scripts add, this matters most."""
    with opened(browser) as page:
        page.clock.set_fixed_time(datetime(2036, 1, 1))
        page.add_init_script(FAULTS["the choice of colours"])
        visit(page, server, "triggers/")
        expect(page.locator(".review-line")).to_contain_text("Review overdue since")


def test_a_fault_in_the_search_is_told_and_the_list_stays(browser: Browser, server: str) -> None:
    with opened(browser) as page:
        page.route("**/search/search.*.js", lambda route: route.fulfill(body="throw Error('x')"))
        page.goto(f"{server}search/")
        page.focus("#search-field")
        message = "The search could not be loaded. Look in the list below."
        expect(page.get_by_role("status")).to_have_text(message)
        expect(page.locator(".topics a").first).to_be_visible()
