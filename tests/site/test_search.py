from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from rules.built.screen import opened
from rules.problem import messages
from rules.site.search import check, results
from rules.text.records import read_records
from tests.report import report

EMERGENCY = "when-to-get-help/#emergency"
FIRST = "When to get help › Emergency: Call for emergency help now"
QUERIES = Path(__file__).parents[2] / "docs" / "_data" / "queries.yml"
# Near to an urgent word in its letters only, or calm in itself.
CALM = ["night", "coke", "blink", "heat", "panic attack", "selfcare", "harmless", "week", "worry"]


@pytest.fixture(scope="module")
def page(browser: Browser, server: str) -> Iterator[Page]:
    """Return the search page with its field used once."""
    with opened(browser) as tab:
        tab.goto(f"{server}search/")
        tab.fill("#search-field", "lip")
        tab.wait_for_selector(".search__option")
        yield tab


def test_the_words_of_a_reader_find_the_section(page: Page) -> None:
    """Nobody types the words of a doctor, or spells them right at night."""
    path = "docs/_data/queries.yml"
    report(check(page, path, read_records(path, QUERIES.read_text(encoding="utf-8"))))


def test_a_query_that_leads_elsewhere_is_reported(page: Page) -> None:
    wanted = "- query: stroke\n  first: [conditions/tics/]\n- query: xyzzy\n  first: [a/]\n"
    fix = "    Fix: give the right topic the words, in docs/_data/topics.yml"
    assert messages(check(page, "q.yml", read_records("q.yml", wanted))) == [
        f"q.yml:1: \"stroke\" finds ['{EMERGENCY}'], not ['conditions/tics/']\n{fix}",
        f"q.yml:3: \"xyzzy\" finds nothing, not ['a/']\n{fix}",
    ]


@pytest.mark.parametrize("words", CALM)
def test_no_emergency_comes_first_for_a_word_that_only_looks_like_one(
    page: Page, words: str
) -> None:
    """A warning at every word would be read by nobody, and frighten many."""
    assert results(page, words)[:1] != [EMERGENCY]


def test_an_emergency_says_what_to_do_by_words_and_shape(page: Page) -> None:
    """Nothing in this result may calm, whatever the page says elsewhere."""
    assert results(page, "stroke")[0] == EMERGENCY
    first = page.locator(".search__result").first
    assert first.locator("h2, p").all_inner_texts() == [
        FIRST,
        "If this started suddenly, or a life is at risk, call your local emergency number now.",
    ]
    assert first.locator("svg").is_visible()


def test_the_list_while_typing_has_the_same_order(page: Page) -> None:
    """What is read while typing must not change with the button."""
    page.fill("#search-field", "face droop")
    listed = page.locator(".search__option .search__title").all_inner_texts()
    page.press("#search-field", "Enter")
    assert page.locator(".search__result h2").all_inner_texts() == listed
    assert listed[0] == FIRST


def test_each_result_shows_the_words_in_one_line(page: Page) -> None:
    """A line of context tells if the page is worth opening."""
    results(page, "energy shots")
    first = page.locator(".search__result").first
    assert "energy shots" in first.locator(".search__context").inner_text()
    marked = [word.lower() for word in first.locator("mark").all_inner_texts()]
    assert {"energy", "shots"} <= set(marked)


def test_finding_nothing_shows_the_four_levels_of_help(page: Page) -> None:
    """Whoever has no word for it may be the one in danger; who found something sees that."""
    levels = page.locator(".search__levels a")
    results(page, "xyzzy")
    found = levels.evaluate_all("all => all.filter((one) => one.checkVisibility()).map(String)")
    assert [one.partition("when-to-get-help/")[2] for one in found] == [
        "#emergency",
        "#today",
        "#visit",
        "#home",
    ]
    results(page, "caffeine")
    assert not levels.first.is_visible()


def test_finding_nothing_is_said_with_a_way_on(page: Page) -> None:
    """An empty page looks broken."""
    assert results(page, "xyzzy") == []
    expect(page.get_by_role("status")).to_have_text("Nothing found for “xyzzy”")
    more = page.locator("#search-more")
    assert more.inner_text() == "Not what you need? Try a shorter word, or look at all conditions."
    assert more.locator("a").evaluate("(one) => one.pathname").endswith("/conditions/")
