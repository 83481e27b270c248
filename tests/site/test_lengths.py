from __future__ import annotations

from rules.built.lengths import most_screens
from rules.site.lengths import RULE
from tests.proof import Asked, first_line, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_every_page_is_short(toured: Toured) -> None:
    """What is on the tenth screen is not read by someone who is afraid."""
    report(toured[RULE])


problems = in_browser(RULE.check, tell=first_line)


def test_a_long_page_is_reported(problems: Asked) -> None:
    body = "<body style='margin:0'><p style='margin:0;height:{}px'>Long.</p>"
    assert problems(body.format(6 * 844)) == []
    assert problems(body.format(7 * 844)) == [
        "index.html:1: the page has 7.00 screens of a phone, and may have 6"
    ]


def test_folded_parts_do_not_count(problems: Asked) -> None:
    """The proof of each sentence is a tap away, and costs nobody a screen."""
    body = "<details><summary>Sources</summary><p style='height:9000px'>One.</p></details>"
    assert problems(body) == []


def test_the_longest_start_of_an_address_sets_the_limit() -> None:
    assert most_screens("handout/index.html") == 3.5
    assert most_screens("conditions/chewing/index.html") == 7.5
