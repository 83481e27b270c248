from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.emergency_heard import FIX, RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_a_number_to_call_is_heard_soon(toured: Toured, built_pages: list[BuiltPage]) -> None:
    """It took 73 pieces once, and 48 of them were source marks."""
    assert any(page.tree.find_class("care-card--emergency") for page in built_pages)
    report(toured[RULE])


problems = in_browser(RULE.check, before="<div class=care-card--emergency><h2>")


def test_a_number_after_marks_and_signs_is_reported(problems: Asked) -> None:
    mark = "<a href=#a aria-label='Source 1'>[1]</a>"
    signs = f"<ul>{f'<li>A sign{mark}</li>' * 6}</ul>"
    heading = "<span>Emergency</span> Call now</h2>"
    number = "<p><a href=tel:112>Call 112</a></p>"
    assert problems(heading + number + signs) == []
    assert problems(heading + signs + number) == [
        f"index.html:1: the first number is heard after 30 pieces, not 15\n    Fix: {FIX}"
    ]
