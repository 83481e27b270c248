from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from rules.built.screen import DESK, SHORT_PHONE, shared_tab, visit
from rules.problem import Problem
from rules.site.keyboard_walk import FIX, STRIP, check
from tests.proof import Asked, in_browser
from tests.report import report

PATHS = ["index.html", "when-to-get-help/", "conditions/bells-palsy/", "search/"]
# Where the walk begins, after the skip link and the name of the site.
SKIP, NAME = "Skip to content", "Why is my lip twitching?"
NUMBERS = ["112", "911", "999"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("size", [SHORT_PHONE, DESK], ids=["phone", "desk"])
def test_tab_walks_through_the_page(browser: Browser, server: str, path: str, size: dict) -> None:
    """Without smooth scrolling, so that a stop is where it will be when it is looked at."""
    page = shared_tab(browser, viewport=size, reduced_motion="reduce")
    visit(page, server, path)
    names, problems = check(page, path)
    report(problems)
    menu = ["Menu"] if size is SHORT_PHONE else ["When to get help", "Why it happens"]
    assert names[: 2 + len(menu)] == [SKIP, NAME, *menu]
    after = names[3:8] if size is SHORT_PHONE else names[8:13]
    if path == "index.html":
        assert "Call for emergency help now" in after
    elif path == "when-to-get-help/":
        assert after[0] == "Home"
    else:
        assert after == [STRIP, *NUMBERS, "Home"]


def walked(browser: Browser, address: str, paths: list[str]) -> list[Problem]:
    page = shared_tab(browser)
    visit(page, address, paths[0])
    return check(page, paths[0])[1]


problems = in_browser(walked)


def test_another_order_is_reported(problems: Asked) -> None:
    assert problems("<a href=a>One</a><a href=b tabindex=1>Two</a>") == [
        f'index.html:1: Tab reaches "Two", not "One"\n    Fix: {FIX}'
    ]


def test_a_stop_that_is_not_shown_well_is_reported(problems: Asked) -> None:
    style = "a { outline: 0 } a + a { position: fixed; left: -9px; top: 90px }"
    body = "<a href=a>One</a><a href=b>Two</a>"
    assert problems(f"<style>{style}</style>{body}") == [
        f"index.html:1: {wrong}\n    Fix: {FIX}"
        for wrong in [
            '"One" has no ring',
            '"Two" has no ring',
            '"Two" is not wholly on the screen, with its ring',
        ]
    ]


def test_a_covered_stop_is_reported(problems: Asked) -> None:
    cover = "<p style='position: fixed; inset: 0'>A note that does not go away</p>"
    assert problems(f"<a href=a>One</a>{cover}") == [
        f'index.html:1: "One" is covered\n    Fix: {FIX}'
    ]


def test_words_that_vanish_under_the_focus_are_reported(problems: Asked) -> None:
    style = "<style>a:focus { background: yellow; color: white }</style>"
    assert problems(f"{style}<a href=a>One</a>") == [
        f'index.html:1: "One" has words of 1.07:1 while it is ringed, not 7:1\n    Fix: {FIX}'
    ]


def test_plain_links_are_fine(problems: Asked) -> None:
    assert not problems("<a href=a>One</a> <button>Two</button>")
