"""The search finds a page by a reader's own words, and an emergency comes first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.screen import opened

EMERGENCY = "when-to-get-help/#emergency"
MND = "conditions/benign-twitching/#how-it-differs-from-motor-neurone-disease"
FINDS = {
    "spasm in my mouth": "conditions/hemifacial-spasm/",
    "hemifacal spasm": "conditions/hemifacial-spasm/",
    "is it ALS": MND,
    "MND": MND,
    "motor neuron disease": MND,
    "eyelid": "triggers/#tiredness-and-too-little-sleep",
    "fasciculation": "#words-a-doctor-may-use",
    "fasiculation": "#words-a-doctor-may-use",
    "coffee": "triggers/#caffeine-and-other-stimulants",
    "cofee": "triggers/#caffeine-and-other-stimulants",
    "lip twitch coffee": "triggers/#caffeine-and-other-stimulants",
    "why is my lip twitching?": "#what-a-lip-twitch-is",
    "can stress cause this": "triggers/#stress-and-anxiety",
    "bels palsy": "conditions/bells-palsy/",
    "turettes": "conditions/tics/",
    "how long does it last": "when-to-get-help/#visit",
    "lips tingling": "conditions/low-calcium/",
    "magnesium": "triggers/#low-magnesium-potassium-or-calcium",
    "sleep": "self-care/#sleep",
    "diary": "handout/#14-day-diary",
    "Australia": "when-to-get-help/#emergency-numbers",
    "privacy": "about/privacy/",
}
URGENT = [
    *("stroke", "strok", "face droop", "face drooping on one side", "face droping", "slurred"),
    *("chest", "chest pain", "can't breathe", "breath", "trouble swallowing", "swollen lips"),
    *("cannot speak", "suddenly numb", "weak arm", "seizure", "siezure", "fit", "suicide"),
    *("suicidal", "want to die", "stroke or bells palsy", "lip twitch and blurred sight"),
]
# Near to an urgent word in its letters only, or calm in itself.
CALM = ["night", "coke", "blink", "heat", "panic attack", "selfcare", "harmless", "week", "tongue"]


@pytest.fixture(scope="module")
def page(browser: Browser, server: str) -> Iterator[Page]:
    """Give the search page with its field used once."""
    with opened(browser) as tab:
        tab.goto(f"{server}search/")
        tab.fill("#search-field", "lip")
        tab.wait_for_selector(".search__option")
        yield tab


def results(page: Page, words: str) -> list[str]:
    """Search for the words; return the addresses of the results, below the site's address."""
    page.fill("#search-field", words)
    page.press("#search-field", "Enter")
    root = page.evaluate("new URL('..', location.href).href")
    links = page.locator(".search__result a").evaluate_all("all => all.map((one) => one.href)")
    return [link.removeprefix(root) for link in links]


@pytest.mark.parametrize(("words", "address"), FINDS.items(), ids=FINDS)
def test_the_words_of_a_reader_find_the_section(page: Page, words: str, address: str) -> None:
    """Nobody types the words of a doctor, or spells them right at night."""
    assert results(page, words)[:1] == [address]


@pytest.mark.parametrize("words", URGENT)
def test_an_emergency_comes_first(page: Page, words: str) -> None:
    """Who may have minutes sees first where to call."""
    assert results(page, words)[:1] == [EMERGENCY]


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
        "Emergency: Call emergency now",
        "When to get help",
        "If this started suddenly, or a life is at risk, call your local emergency number now.",
    ]
    assert first.locator("svg").is_visible()


def test_the_list_while_typing_has_the_same_order(page: Page) -> None:
    """What is read while typing must not change with the button."""
    page.fill("#search-field", "face droop")
    listed = page.locator(".search__option .search__title").all_inner_texts()
    page.press("#search-field", "Enter")
    assert page.locator(".search__result h2").all_inner_texts() == listed
    assert listed[0] == "Emergency: Call emergency now"


def test_each_result_shows_the_words_in_one_line(page: Page) -> None:
    """A line of context tells if the page is worth opening."""
    results(page, "coffee")
    first = page.locator(".search__result").first
    assert first.locator(".search__context").inner_text() == (
        "find the drink that gives you most: coffee, tea, cola or an energy drink"
    )
    assert first.locator("mark").all_inner_texts() == ["coffee"]


def test_the_number_of_results_is_said(page: Page) -> None:
    """Without it a screen reader stays silent."""
    found = results(page, "privacy")
    pages = len({address.partition("#")[0] for address in found})
    expect(page.get_by_role("status")).to_have_text(
        f"{len(found)} results on {pages} pages for “privacy”"
    )


def test_finding_nothing_is_said_with_a_way_on(page: Page) -> None:
    """An empty page looks broken."""
    assert results(page, "xyzzy") == []
    expect(page.get_by_role("status")).to_have_text("Nothing found for “xyzzy”")
    more = page.locator("#search-more")
    assert more.inner_text() == "Not what you need? Try a shorter word, or look at all conditions."
    assert more.locator("a").evaluate("(one) => one.pathname").endswith("/conditions/")
