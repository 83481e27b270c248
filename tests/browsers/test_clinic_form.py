"""The clinic's details stay where they were typed: in the box, and on the device if asked."""

from __future__ import annotations

import pytest

from rules.built.page import BuiltPage
from tests.browsers.engines.tab import Tab
from tests.browsers.test_features import pages_with

NAME, PHONE = "Hill Street Practice", "01632 960 123"
OPEN = """() => {
    for (const details of document.querySelectorAll("main details")) details.open = true;
    return !!document.querySelector(".clinic-form");
}"""
FIELDS = """() => ({
    ...Object.fromEntries([...document.querySelectorAll(".clinic-form__field")]
        .map(({ name, value }) => [name, value])),
    remember: document.querySelector("[name=remember]").checked,
})"""
BOX = "() => [...document.querySelectorAll('.clinic-box__value')].map((one) => one.textContent)"
KEPT = """() => Object.entries(localStorage)
    .filter(([name]) => name.endsWith(" clinic")).map(([name, value]) => value)"""
LINK = "() => document.querySelector('.clinic-form__link').href"


@pytest.fixture
def sheet(tab: Tab, server: str, built_pages: list[BuiltPage]) -> str:
    """Open the page with the form, with nothing kept; return its address."""
    [path] = pages_with(built_pages, "clinic-form")
    tab.open(f"{server}{path}")
    tab.run("() => localStorage.clear()")
    tab.reload()
    fill(tab)
    return f"{server}{path}"


def fill(tab: Tab) -> None:
    """Type a name and a telephone number, as a person does."""
    assert tab.until(OPEN)
    for field, words in (("name", NAME), ("phone", PHONE)):
        tab.click(f".clinic-form__field[name={field}]")
        tab.press(words)


def test_what_is_typed_stands_in_the_box_and_is_not_kept(tab: Tab, sheet: str) -> None:
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    assert tab.run(KEPT) == []
    tab.reload()
    assert tab.until(OPEN)
    assert tab.run(BOX)[:2] == ["", ""]


def test_what_is_remembered_is_there_after_a_reload_until_it_is_cleared(
    tab: Tab, sheet: str
) -> None:
    tab.click("[name=remember]")
    tab.reload()
    assert tab.until(OPEN)
    assert tab.run(FIELDS) == {
        **{"name": NAME, "phone": PHONE, "hours": "", "address": ""},
        "remember": True,
    }
    tab.click(".clinic-form [type=reset]")
    assert tab.until(f"() => !({KEPT})().length")
    assert tab.run(BOX)[:2] == ["", ""]


def test_after_back_the_form_is_as_it_was_and_the_next_key_deletes_nothing(
    tab: Tab, sheet: str
) -> None:
    """Safari empties fields that the browser may not complete."""
    tab.click("[name=remember]")
    tab.click(".header__name")
    assert tab.until("() => !document.querySelector('.clinic-box')")
    tab.back()
    assert tab.until(OPEN)
    assert tab.until(f"() => ({FIELDS})().name")
    found = tab.run(FIELDS)
    assert (found["name"], found["phone"], found["remember"]) == (NAME, PHONE, True)
    tab.click(".clinic-form__field[name=hours]")
    tab.press("9")
    assert tab.run(BOX)[:3] == [NAME, PHONE, "9"]
    assert "Hill" in tab.run(KEPT)[0]


def test_a_link_with_details_fills_in_the_box_and_says_so(tab: Tab, sheet: str) -> None:
    link = tab.run(LINK)
    assert link.startswith(f"{sheet}#name=")
    tab.open("about:blank")
    tab.open(link)
    assert tab.until(OPEN)
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    assert tab.run("() => !!document.querySelector('.clinic-form__note')")
    assert tab.run(KEPT) == []


def test_words_that_others_hang_on_a_link_are_no_details(tab: Tab, sheet: str) -> None:
    tab.click("[name=remember]")
    tab.open("about:blank")
    tab.open(f"{sheet}#utm_source=newsletter&fbclid=abc")
    assert tab.until(OPEN)
    assert tab.run(BOX)[0] == NAME
    assert tab.run(FIELDS)["remember"]
    assert not tab.run("() => !!document.querySelector('.clinic-form__note')")
