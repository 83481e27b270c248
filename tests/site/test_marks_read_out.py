from __future__ import annotations

from rules.site.marks_read_out import FIX, RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_every_mark_is_read_out_as_a_source(toured: Toured) -> None:
    """Who listens to the links of a page hears "1, link" and wonders what to do with it."""
    report(toured[RULE])


MARK = "<p>Rest.<a class=sources__mark href=#a {}>[1, 2]</a>"
problems = in_browser(RULE.check)


def test_a_bare_number_is_reported(problems: Asked) -> None:
    assert problems(MARK.format("")) == [
        f'index.html:1: a mark is read out as "[1, 2]"\n    Fix: {FIX}',
        f"index.html:1: 0 of 1 marks are read out\n    Fix: {FIX}",
    ]


def test_a_named_mark_is_fine(problems: Asked) -> None:
    assert not problems(MARK.format("aria-label='Sources 1, 2'"))
