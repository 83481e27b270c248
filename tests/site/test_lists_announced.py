"""A list without bullets is still a list to Safari, and a number keeps its digits in order."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served

# WebKit drops the role of a list with "none", outside of nav; an empty marker keeps it
# (https://developer.mozilla.org/en-US/docs/Web/CSS/list-style#accessibility).
LISTS = """() => [...document.querySelectorAll('ul, ol')]
    .filter((one) => getComputedStyle(one).listStyleType === 'none' && !one.closest('nav, [role]'))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
NUMBERS = """() => [...document.querySelectorAll('[href^="tel:"]')].filter((one) => {
    const {direction, unicodeBidi, whiteSpace} = getComputedStyle(one);
    return direction !== 'ltr' || unicodeBidi !== 'isolate' || whiteSpace !== 'nowrap';
}).map((one) => one.innerText)"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each list that Safari takes for none, and each number that may turn."""
    problems = []
    with opened(browser) as page:
        for path in paths:
            visit(page, address, path)
            # As in a translation into a language that is written from right to left.
            page.evaluate("document.documentElement.dir = 'rtl'")
            problems += [
                Problem(path, 1, f"{one} is no list to Safari", 'write list-style: "", not none')
                for one in page.evaluate(LISTS)
            ]
            problems += [
                Problem(path, 1, f"{one} can break or turn round", "see [href^=tel] in base.css")
                for one in page.evaluate(NUMBERS)
            ]
    return problems


def test_lists_are_lists_and_numbers_keep_their_order(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A listener learns that three things follow; a number in the wrong order calls nobody."""
    report(check(browser, server, [page.path for page in built_pages]))


def test_a_list_and_a_number_that_lose_their_way_are_reported(
    browser: Browser, tmp_path: Path
) -> None:
    quiet = "<ul class=a style='list-style: none'><li>A</ul>"
    good = f"<ul style='list-style: \"\"'><li>A</ul><nav>{quiet}</nav>"
    kept = "direction: ltr; unicode-bidi: isolate; white-space: nowrap"
    (tmp_path / "index.html").write_text(
        f"<!doctype html><title>A</title>{good}{quiet}<a href=tel:1800>1800 022</a>"
        f"<a href=tel:112 style='{kept}'>112</a>"
    )
    with served(tmp_path) as address:
        assert messages(check(browser, address, ["index.html"])) == [
            "index.html:1: 1800 022 can break or turn round\n    Fix: see [href^=tel] in base.css",
            'index.html:1: <ul class="a" style="list-style: none"> is no list to Safari\n'
            '    Fix: write list-style: "", not none',
        ]
