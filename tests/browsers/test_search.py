"""The search works by keyboard, says what it found, and knows an emergency by any spelling."""

from __future__ import annotations

import time

from rules.built.screen import IS_SEEN
from tests.browsers.engines.tab import Tab

FIELD = "#search-field"
OPTIONS = "() => document.querySelectorAll('.search__option').length"
IS_OPEN = f"""() => !document.getElementById('search-list').hidden
    && document.querySelector('{FIELD}').getAttribute('aria-expanded') === 'true'"""
RESULTS = "() => document.querySelectorAll('.search__result').length"
POLITE = "document.getElementById('search-status').matches('[role=status]')"
STATUS = "() => document.getElementById('search-status').textContent"


def open_search(tab: Tab, address: str) -> None:
    """Open the search of the site at `address`, and go into its field."""
    tab.open(f"{address}search/")
    tab.click(FIELD)


def search_for(tab: Tab, address: str, words: str) -> None:
    """Open the search, and type words into its field."""
    open_search(tab, address)
    tab.press(words)


def test_the_search_works_by_keyboard(tab: Tab, server: str) -> None:
    """Typed, chosen with the arrows, opened with Enter: for an emergency, the way to help."""
    search_for(tab, server, "stroke")
    assert tab.until(OPTIONS)
    tab.press("ArrowDown")
    active = f"() => document.querySelector('{FIELD}').getAttribute('aria-activedescendant')"
    assert tab.run(active) == "search-option-0"
    tab.press("Escape")
    assert tab.run(active) is None
    tab.press("ArrowDown")
    tab.press("ArrowDown")
    tab.press("ArrowUp")
    tab.press("ArrowDown")
    tab.press("ArrowUp")
    tab.press("Enter")
    assert tab.until(f"() => !document.querySelector('{FIELD}')")
    assert tab.run("() => !!document.querySelector('.care-card--emergency')")


def test_the_search_says_nothing_before_three_letters(tab: Tab, server: str) -> None:
    """A listener would hear "Nothing found" at each letter."""
    open_search(tab, server)
    for letter in "xq":
        tab.press(letter)
        time.sleep(0.4)
        assert "Nothing" not in tab.run(STATUS)
    tab.press("xzv")
    assert tab.until("() => /Nothing/.test(document.getElementById('search-status').textContent)")


def test_the_search_says_how_many_it_found_and_where(tab: Tab, server: str) -> None:
    """Said twice with the same words, a listener would not know that there are results to read."""
    tab.open(f"{server}search/")
    assert tab.run(f"() => {POLITE}")
    tab.click(FIELD)
    tab.press("coffee")
    assert tab.until(f"() => /^\\d+ results? on \\d+ pages? for “coffee”$/.test(({STATUS})())")
    number = tab.run(OPTIONS)
    tab.press("Enter")
    assert tab.until(f"() => ({STATUS})().endsWith(', listed below')")
    assert tab.run(STATUS).startswith(f"{number} result")
    assert tab.run(RESULTS) == number
    assert any("listed below" in one.words for one in tab.heard().walk())


def test_the_list_closes_when_the_reader_goes_on(tab: Tab, server: str) -> None:
    """It covered what the reader went on to."""
    search_for(tab, server, "coffee")
    assert tab.until(IS_OPEN)
    tab.press("Tab")
    assert not tab.run(IS_OPEN)
    assert tab.run("() => document.activeElement.id") != "search-field"


def test_who_finds_nothing_is_shown_the_four_levels(tab: Tab, server: str) -> None:
    """The word may be unknown to us, and still be an emergency."""
    search_for(tab, server, "xqxzvk")
    links = f"() => [...document.querySelectorAll('.search__level')].filter({IS_SEEN}).length"
    assert tab.until(f"() => ({links})() === 4")
    tab.click(".search__levels li:last-child a")
    assert tab.until(f"() => !document.querySelector('{FIELD}')")
    assert tab.until("() => !!document.querySelector(':target')")


def test_letters_changed_about_or_too_often_are_understood(tab: Tab, server: str) -> None:
    open_search(tab, server)
    for word in ("storke", "stroek", "seizrue", "drooopy", "sstroke", "facee drooop"):
        tab.run(f"() => {{ document.querySelector('{FIELD}').value = '' }}")
        tab.press(word)
        assert tab.until("() => !!document.querySelector('.search__row--emergency')"), word


def test_back_shows_the_search_as_it_was(tab: Tab, server: str) -> None:
    search_for(tab, server, "coffee")
    assert tab.until(OPTIONS)
    tab.press("Enter")
    shown = tab.until(RESULTS)
    tab.click(".search__result a")
    assert tab.until("() => !document.getElementById('search-field')")
    tab.back()
    assert tab.until(RESULTS) == shown
    assert tab.until(f"() => document.querySelector('{FIELD}').value === 'coffee'")
