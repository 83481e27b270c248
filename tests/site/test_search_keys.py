"""The search field is a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from rules.built.screen import opened

FIELD = "#search-field"


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:
    """Return the search page with its list open."""
    with opened(browser) as tab:
        tab.goto(f"{server}search/")
        tab.fill(FIELD, "stress")
        tab.wait_for_selector(".search__option")
        yield tab


def active(page: Page) -> tuple[int | None, list[int]]:
    """Return the place of the option that the field points at, and those that are selected."""
    name = page.get_attribute(FIELD, "aria-activedescendant")
    options = page.get_by_role("option")
    names = options.evaluate_all("all => all.map((one) => one.id)")
    selected = options.evaluate_all("all => all.map((one) => one.ariaSelected)")
    places = [place for place, value in enumerate(selected) if value == "true"]
    return (names.index(name) if name else None), places


def test_the_field_is_named_and_says_that_a_list_belongs_to_it(page: Page) -> None:
    """A screen reader says what the field is for and that there is a list."""
    field = page.get_by_role("combobox", name="What are you looking for?")
    listbox = page.get_by_role("listbox", name="Results")
    assert field.get_attribute("aria-controls") == listbox.get_attribute("id")
    assert field.get_attribute("aria-autocomplete") == "list"
    assert field.get_attribute("aria-expanded") == "true"
    assert page.get_by_role("search").get_by_role("button", name="Search").is_visible()
    assert active(page) == (None, [])


def test_the_arrows_move_through_the_list_and_round(page: Page) -> None:
    """The place is told to a screen reader; the focus stays in the field."""
    last = page.get_by_role("option").count() - 1
    assert last > 1
    for key, place in [("Down", 0), ("Down", 1), ("Up", 0), ("Up", last), ("Down", 0)]:
        page.keyboard.press(f"Arrow{key}")
        assert active(page) == (place, [place])
    assert page.evaluate("document.activeElement.id") == "search-field"
    page.keyboard.type(" sleep")
    assert active(page) == (None, [])
    page.keyboard.press("ArrowUp")
    assert active(page)[0] == page.get_by_role("option").count() - 1


def test_a_tap_opens_a_result(page: Page) -> None:
    page.get_by_role("option").first.click()
    page.wait_for_url("**/triggers/#stress")


@pytest.mark.parametrize("way", ["Enter", "button"])
def test_the_results_are_listed_as_links(page: Page, way: str) -> None:
    """Links can be opened in a new tab, and a screen reader can walk from heading to heading."""
    if way == "Enter":
        page.keyboard.press("Enter")
    else:
        page.get_by_role("button", name="Search").click()
    assert page.get_by_role("listbox").count() == 0
    assert page.get_attribute(FIELD, "aria-expanded") == "false"
    assert page.locator(".search__result h2 a").count() > 1
    page.locator(".search__result h2 a").first.click()
    page.wait_for_url("**/triggers/#stress")


def test_escape_closes_the_list_then_empties_the_field(page: Page) -> None:
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.get_attribute(FIELD, "aria-expanded") == "false"
    assert page.get_attribute(FIELD, "aria-activedescendant") is None
    assert page.input_value(FIELD) == "stress"
    page.keyboard.press("ArrowDown")
    assert page.get_attribute(FIELD, "aria-expanded") == "true"
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.input_value(FIELD) == ""
    assert page.locator(".search__result").count() == 0


def test_an_empty_field_and_no_result_open_no_list(page: Page) -> None:
    """An empty list would be announced as a list."""
    for words in ("", "xyzzy"):
        page.fill(FIELD, words)
        page.keyboard.press("ArrowDown")
        assert page.get_attribute(FIELD, "aria-expanded") == "false"
        assert page.get_by_role("listbox").count() == 0


def test_the_tab_key_leaves_the_field_to_the_button(page: Page) -> None:
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Search"
