"""The search finds a page by a reader's own words, and an emergency comes first."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.problem import Problem
from rules.text.records import Records

# Sends the form as Enter does; test_search_keys.py presses the keys.
RESULTS = """(words) => {
    const field = document.getElementById('search-field');
    field.value = words;
    field.form.requestSubmit();
    const root = new URL('..', location.href).href;
    return [...document.querySelectorAll('.search__result a')]
        .map((one) => one.href.replace(root, ''));
}"""


def results(page: Page, words: str) -> list[str]:
    """Search for the words; return the addresses of the results, below the site's address."""
    return page.evaluate(RESULTS, words)


def check(page: Page, path: str, queries: Records) -> list[Problem]:
    """Return a problem for each query whose first result leads elsewhere than it may."""
    problems = []
    for number, entry in queries.entries.items():
        found = results(page, str(entry["query"]))[:1]
        if not any(fits(found, one) for one in entry["first"]):
            wrong = f'"{entry["query"]}" finds {found or "nothing"}, not {entry["first"]}'
            fix = "give the right topic the words, in docs/_data/topics.yml"
            problems.append(Problem(path, queries.lines[number], wrong, fix))
    return problems


def fits(found: list[str], wanted: str) -> bool:
    """Return whether the first result is the wanted address; a star is any part of a page."""
    if wanted.endswith("*"):
        return bool(found) and found[0].startswith(wanted.removesuffix("*"))
    return found == [wanted]
