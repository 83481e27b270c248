from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.printed_care_cards import RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_each_level_has_a_frame_of_its_own_on_paper(
    toured: Toured, built_pages: list[BuiltPage]
) -> None:
    """Printers have no red, and leave out the fills."""
    assert any(page.tree.find_class("care-card") for page in built_pages)
    report(toured[RULE])


problems = in_browser(RULE.check)


def test_frames_that_say_nothing_are_reported(problems: Asked) -> None:
    body = (
        "<style>section { border: 2px solid }"
        "#home { border-width: 3px; border-style: dashed }</style>"
        "<section class=care-card id=today></section><section class=care-card id=visit></section>"
        "<section class=care-card id=home></section>"
    )
    assert sorted(problems(body)) == [
        'index.html:1: the frame of "home", 3px dashed, is not lighter than that of "visit"\n'
        "    Fix: make it thinner or dashed in paper-boxes.css",
        'index.html:1: the frame of "visit", 2px solid, is not lighter than that of "today"\n'
        "    Fix: make it thinner or dashed in paper-boxes.css",
    ]
