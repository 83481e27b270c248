from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.site.without_javascript import check
from tests.proof import Asked, in_browser
from tests.report import report


def test_every_page_works_without_javascript(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Advice must not depend on a script that an old phone or a poor line does not bring."""
    report(check(browser, server, [page.path for page in built_pages]))


MENU = "<header><details><summary>Menu</summary><nav><a href='./'>Home</a></nav></details></header>"


problems = in_browser(check)


def test_words_that_wait_for_a_script_are_reported(problems: Asked) -> None:
    words = "<main><p style='opacity: 0'>Call now.</p><p hidden>Save</p></main>"
    assert problems(MENU + words) == [
        'index.html:1: "Call now." cannot be seen without JavaScript\n'
        "    Fix: show it from the start; let a script only add to it"
    ]


def test_a_gap_that_waits_for_a_script_is_reported(problems: Asked) -> None:
    waiting = "<main><p data-needs-script style='visibility: hidden'>Search</p></main>"
    assert problems(MENU + waiting) == [
        'index.html:1: "Search" takes room without JavaScript\n'
        "    Fix: see [data-needs-script] in overrides/assets/css/base.css"
    ]


def test_a_menu_that_does_not_open_is_reported(problems: Asked) -> None:
    assert problems("<header><button>Menu</button></header><main>A</main>") == [
        "index.html:1: the header has no menu that opens by itself\n"
        "    Fix: let overrides/partials/header.html write details with a nav"
    ]
    hidden = MENU.replace("<nav>", "<nav style='visibility: hidden'>")
    assert problems(hidden) == [
        'index.html:1: the open menu does not show "Home"\n    Fix: let the menu open in the flow'
    ]


def test_a_page_that_shows_all_is_fine(problems: Asked) -> None:
    assert not problems(f"{MENU}<main><h1>A</h1><p>Call now.</p></main>")
