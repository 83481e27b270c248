from __future__ import annotations

from rules.site.keyboard import FIX, RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_the_first_tab_shows_the_skip_link(toured: Toured) -> None:
    """Who cannot use a mouse would otherwise walk through the menu on every page."""
    report(toured[RULE])


problems = in_browser(RULE.check)


def test_a_skip_link_that_comes_late_is_reported(problems: Asked) -> None:
    assert problems("<a href='./'>Home</a><a href='#main'>Skip</a>") == [
        f"index.html:1: the first Tab reaches ./, not the skip link\n    Fix: {FIX}"
    ]


def test_a_skip_link_that_stays_hidden_is_reported(problems: Asked) -> None:
    hidden = "<a href='#main' style='position: absolute; left: -999px; outline: 0'>Skip</a>"
    assert problems(f"{hidden}<main>A</main>") == [
        f"index.html:1: the skip link {wrong}\n    Fix: {FIX}"
        for wrong in (
            "is not seen when Tab reaches it",
            "has no ring when Tab reaches it",
            "does not lead to the main part",
        )
    ]


def test_a_good_skip_link_is_fine(problems: Asked) -> None:
    link = "<a href='#main' style='outline: 3px solid'>Skip</a>"
    assert not problems(f"{link}<main id=main>A</main>")
