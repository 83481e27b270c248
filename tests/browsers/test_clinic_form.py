"""The clinic's details stay where they were typed: in the tab, and on the device if asked."""

from __future__ import annotations

import pytest

from rules.built.screen import IS_SEEN
from tests.browsers.engines.tab import Tab

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
FORGET = "() => { localStorage.clear(); sessionStorage.clear() }"
# What the screen says of details that came with a link.
NOTES = f"() => [...document.querySelectorAll('.clinic-form__note')].filter({IS_SEEN}).length"
# No engine keeps such a page for Back as it is.
NOT_KEPT_FOR_BACK = "() => addEventListener('unload', () => {})"
LINK = "() => document.querySelector('.clinic-form__link').href"


@pytest.fixture
def sheet(tab: Tab, server: str, clinic_page: str) -> str:
    """Open the page with the form, with nothing kept; return its address."""
    tab.open(f"{server}{clinic_page}")
    tab.run(FORGET)
    tab.reload()
    fill(tab)
    return f"{server}{clinic_page}"


def fill(tab: Tab) -> None:
    """Type a name and a telephone number, as a person does."""
    assert tab.until(OPEN)
    for field, words in (("name", NAME), ("phone", PHONE)):
        tab.click(f".clinic-form__field[name={field}]")
        tab.press(words)


def opened(tab: Tab, address: str) -> None:
    """Open an address in the tab as if nothing had been open there, with the form unfolded."""
    tab.open("about:blank")
    tab.open(address)
    assert tab.until(OPEN)


def test_what_is_typed_stands_in_the_box_as_long_as_the_tab_is_open(tab: Tab, sheet: str) -> None:
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    tab.reload()
    assert tab.until(OPEN)
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    assert tab.run(KEPT) == []
    assert not tab.run(NOTES)
    tab.run("() => sessionStorage.clear()")  # as closing the tab does
    opened(tab, sheet)
    assert tab.run(BOX)[:2] == ["", ""]


def test_what_is_remembered_is_there_in_the_next_tab_until_it_is_cleared(
    tab: Tab, sheet: str
) -> None:
    tab.click("[name=remember]")
    tab.run("() => sessionStorage.clear()")
    opened(tab, sheet)
    assert tab.run(FIELDS) == {
        **{"name": NAME, "phone": PHONE, "hours": "", "address": ""},
        "remember": True,
    }
    tab.click(".clinic-form [type=reset]")
    assert tab.until(f"() => !({KEPT})().length")
    assert tab.run(BOX)[:2] == ["", ""]
    opened(tab, sheet)
    assert tab.run(BOX)[:2] == ["", ""]


@pytest.mark.parametrize("before", ["() => {}", NOT_KEPT_FOR_BACK], ids=["kept", "not kept"])
def test_after_back_the_form_is_as_it_was_and_the_next_key_deletes_nothing(
    tab: Tab, sheet: str, before: str
) -> None:
    """Safari empties fields that the browser may not complete."""
    tab.click("[name=remember]")
    tab.run(before)
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
    """Also after a jump within the page has taken its place, and in a tab that had the page."""
    link = tab.run(LINK)
    assert link.startswith(f"{sheet}#name=")
    tab.run(FORGET)
    opened(tab, link)
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    assert tab.run(NOTES) == 2
    assert tab.run(KEPT) == []
    tab.run("() => { location.hash = 'visit' }")
    tab.reload()
    assert tab.until(OPEN)
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    assert tab.run(NOTES) == 2
    tab.run("(link) => { location.href = link }", link.replace("Hill", "Dale"))
    assert tab.until(f"() => /Dale/.test(({BOX})()[0])")
    tab.click(".clinic-form [type=reset]")
    assert tab.until(f"() => !({NOTES})()")


def test_a_link_with_details_leaves_what_the_device_keeps(tab: Tab, sheet: str) -> None:
    """A clinician who opens a colleague's link, and corrects a word, still has their own."""
    tab.click("[name=remember]")
    opened(tab, f"{sheet}#name=Dale+Street")
    assert tab.run(FIELDS)["name"] == "Dale Street"
    assert not tab.run(FIELDS)["remember"]
    tab.click(".clinic-form__field[name=hours]")
    tab.press("9")
    assert tab.run(BOX)[2] == "9"
    assert "Hill" in tab.run(KEPT)[0]


@pytest.mark.parametrize(
    "words", ["utm_source=newsletter&fbclid=abc", "xtor=RSS-1", "name=&phone=", "patient=Ann"]
)
def test_words_that_others_hang_on_a_link_are_no_details(tab: Tab, sheet: str, words: str) -> None:
    """What the clinic keeps on its device stays there, and stays in the box."""
    tab.click("[name=remember]")
    tab.run("() => sessionStorage.clear()")
    opened(tab, f"{sheet}#{words}")
    assert tab.run(BOX)[0] == NAME
    assert tab.run(FIELDS)["remember"]
    assert not tab.run(NOTES)
