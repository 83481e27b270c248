"""The number of the reader's country is first, wherever the three numbers are together."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.built.screen import shared_tab, visit

# The words and the addresses of each group of numbers that begins with a number to call.
GROUPS = """() => [...document.querySelectorAll('.call-numbers, .level-rows__item--emergency p, '
    + '.care-card--emergency p')].map((group) => [...group.querySelectorAll('[href^="tel:"]')]
    .map((one) => [one.innerText.replace(/\\D/g, ''), one.getAttribute('href')]))
    .filter((group) => group.length === 3)"""
# Any other number to call, as the page is written.
OTHER = "//main//a[starts-with(@href, 'tel:')][not(ancestor::*[{}])]".format(
    " or ".join(
        f"contains(@class, '{name}')"
        for name in ("call-numbers", "level-rows", "care-card--emergency")
    )
)
PAGES = {"index.html": 1, "triggers/index.html": 1, "when-to-get-help/index.html": 1}


def shown(browser: Browser, server: str, path: str, **settings: object) -> list[list[str]]:
    """Return the numbers of each group on a page; a number that dials another is a failure."""
    page = shared_tab(browser, **settings)
    visit(page, server, path)
    groups = page.evaluate(GROUPS)
    assert all(f"tel:{number}" == address for group in groups for number, address in group)
    return [[number for number, _ in group] for group in groups]


@pytest.mark.parametrize(("path", "least"), PAGES.items())
@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en-GB", ["999", "112", "911"]),
        ("en-US", ["911", "112", "999"]),
        ("en-AU", ["000", "112", "911"]),
        ("de-DE", ["112", "911", "999"]),
        ("ca", ["112", "911", "999"]),  # Catalan, not Canada
    ],
)
def test_the_number_of_the_country_comes_first(
    browser: Browser, server: str, path: str, least: int, language: str, numbers: list[str]
) -> None:
    """In fear nobody looks up which of three numbers is theirs."""
    groups = shown(browser, server, path, locale=language)
    assert len(groups) >= least
    assert groups == [numbers] * len(groups)


def test_no_other_number_of_a_page_changes(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Ireland's own numbers, and a crisis line that begins with 11, stay what they are."""
    each = "all => all.map((one) => [one.innerText, one.getAttribute('href')])"
    other = "main a[href^='tel:']:not(.call-numbers *, .level-rows *, .care-card--emergency *)"
    paths = [page.path for page in built_pages if page.tree.xpath(OTHER)]
    assert paths
    without = shared_tab(browser, locale="en-US", java_script_enabled=False)
    tabs = (without, shared_tab(browser, locale="en-US"))
    for path in paths:
        seen = []
        for page in tabs:
            visit(page, server, path)
            seen.append(page.locator(other).evaluate_all(each))
        assert seen[0] == seen[1], path


@pytest.mark.parametrize(("path", "least"), PAGES.items())
def test_without_scripts_the_numbers_keep_their_order(
    browser: Browser, server: str, path: str, least: int
) -> None:
    groups = shown(browser, server, path, locale="en-US", java_script_enabled=False)
    assert len(groups) >= least
    assert groups == [["112", "911", "999"]] * len(groups)
