from __future__ import annotations

from rules.site.whole_words import RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_no_short_word_is_broken(toured: Toured) -> None:
    """The names of countries once stood three letters a line beside their numbers."""
    report(toured[RULE])


problems = in_browser(RULE.check)


def test_a_word_in_a_column_too_narrow_is_reported(problems: Asked) -> None:
    """Once for each screen."""
    narrow = "<p style='width: 2em; overflow-wrap: anywhere'>In a Kingdom</p>"
    line = 'index.html:1: "Kingdom" in <p> stands on two lines\n    Fix: give its column more room'
    assert problems(narrow) == [line, line]


def test_words_that_wrap_whole_are_fine(problems: Asked) -> None:
    """A long word may be hyphenated, and what only a screen reader reads may be narrow."""
    narrow = "<p style='width: 5em; overflow-wrap: anywhere'>A Kingdom, Wellingborough</p>"
    hidden = "<p class=visually-hidden style='width: 1px; overflow-wrap: anywhere'>Emergency</p>"
    assert not problems(narrow + hidden)
