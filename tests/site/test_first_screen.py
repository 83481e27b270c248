from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.site.first_screen import CARD, FIX, PHONES, check, check_card
from tests.proof import Asked, in_browser
from tests.report import report


def test_every_emergency_card_shows_a_number_at_once(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """After "call for emergency help" the next thing must be a number, not a list."""
    paths = [
        page.path for page in built_pages if page.tree.get_element_by_id(CARD[1:], None) is not None
    ]
    assert "when-to-get-help/index.html" in paths
    report(one for path in paths for one in check_card(browser, server, path))


card = in_browser(lambda browser, address, paths: check_card(browser, address, paths[0]))


def test_a_card_with_its_numbers_below_the_screen_is_reported(card: Asked) -> None:
    body = "<section id=emergency><h2>Call</h2><p style='height:{}px'>If</p><a href=tel:112>112</a>"
    for height, phones in ((700, 3), (100, 0)):
        assert card(body.format(height)) == [
            f"index.html:1: #emergency shows no number at {phone['width']}x{phone['height']}\n"
            "    Fix: put the numbers right under the heading of the card"
            for phone in PHONES[:phones]
        ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_screen_answers(browser: Browser, server: str, scheme: str) -> None:
    """Someone afraid at night gets the answer, and the way to help, without scrolling."""
    report(check(browser, server, scheme))


home = in_browser(
    lambda browser, address, paths: check(browser, address, "light"),
    before="<style>*{margin:0}h1{height:37px}</style><h1>A</h1>",
)


def test_a_row_below_the_screen_and_missing_rows_are_reported(home: Asked) -> None:
    rows = "<li style='height:600px'>Call now</li><li style='height:100px'>Rest</li>"
    assert home(f"<div class=level-rows>{rows}</div>") == [
        "index.html:1: there are 1 h1 and 2 level rows, not 1 and 4\n"
        "    Fix: see docs/_page_types/home.md",
        f'index.html:1: "Rest" ends at 737 of 664 px\n    Fix: {FIX}',
    ]


def test_a_short_home_page_is_fine(home: Asked) -> None:
    rows = "<li>Call now</li><li>Today</li><li>See a doctor</li><li>Rest</li>"
    assert home(f"<ul class=level-rows>{rows}</ul>") == []
