from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.lengths import most_screens
from rules.site.lengths import RULE
from tests.proof import first_lines
from tests.report import report
from tests.site.conftest import Toured


def test_every_page_is_short(toured: Toured) -> None:
    """What is on the tenth screen is not read by someone who is afraid."""
    report(toured[RULE])


def test_a_long_page_is_reported(browser: Browser, tmp_path: Path) -> None:
    body = "<body style='margin:0'><p style='margin:0;height:{}px'>Long.</p>"
    assert first_lines(RULE.check, browser, tmp_path, body.format(6 * 844)) == []
    assert first_lines(RULE.check, browser, tmp_path, body.format(7 * 844)) == [
        "index.html:1: the page has 7.00 screens of a phone, and may have 6"
    ]


def test_folded_parts_do_not_count(browser: Browser, tmp_path: Path) -> None:
    """The proof of each sentence is a tap away, and costs nobody a screen."""
    body = "<details><summary>Sources</summary><p style='height:9000px'>One.</p></details>"
    assert first_lines(RULE.check, browser, tmp_path, body) == []


def test_the_longest_start_of_an_address_sets_the_limit() -> None:
    assert most_screens("handout/index.html") == 3.5
    assert most_screens("conditions/chewing/index.html") == 7.5
