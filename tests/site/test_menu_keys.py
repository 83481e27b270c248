"""Enter and Space open and close the menu of a phone, and its links follow its button."""

from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.screen import SHORT_PHONE, opened, visit
from rules.site.keyboard_walk import STRIP, check
from tests.report import report

PATH = "conditions/bells-palsy/"


def test_enter_and_space_open_and_close_the_menu(browser: Browser, server: str) -> None:
    """Both keys work a button; who uses one of them must not be left outside."""
    with opened(browser, viewport=SHORT_PHONE) as page:
        visit(page, server, PATH)
        for _ in range(3):
            page.keyboard.press("Tab")
        states = []
        for key in ("Enter", "Space", "Enter", "Space"):
            page.keyboard.press(key)
            states.append(page.locator("header details").get_attribute("open") is not None)
    assert states == [True, False, True, False]


def test_the_open_menu_is_walked_through_in_its_place(browser: Browser, server: str) -> None:
    """It pushes the page down, so nothing lies under it and nothing is skipped."""
    with opened(browser, viewport=SHORT_PHONE, reduced_motion="reduce") as page:
        visit(page, server, PATH)
        page.locator("header details").evaluate("(one) => { one.open = true; }")
        names, problems = check(page, PATH)
    report(problems)
    assert names[2:5] == ["Menu", "Home", "When to get help"]
    assert names[9:12] == ["Search", "Light or dark", STRIP]
