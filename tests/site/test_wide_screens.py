from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.wide_screens import RULE, SIDE
from tests.proof import Asked, first_line, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_wide_screens_are_used(toured: Toured, built_pages: list[BuiltPage]) -> None:
    """A doctor's screen shows where the page goes on, and the way to help, all the time."""
    assert sum(SIDE[1:] in page.text for page in built_pages) > 10
    report(toured[RULE])


problems = in_browser(RULE.check, tell=first_line)


STYLE = (
    "*{margin:0}b{display:block}div{display:flow-root}.page__text{float:left;width:60%;height:3000px}"
    ".page__side{float:right;width:20%"
)
CARDS = "><b class=care-card--today>C</b><b class=care-card--visit>D</b><"
PARTS = "<div><p class=page__text>A</p><p class=page__side>B</p></div>"


def test_contents_that_leave_the_screen_or_a_column_alone_are_reported(problems: Asked) -> None:
    assert problems(f"<style>{STYLE}}}</style>{PARTS}") == [
        f"index.html:1: the contents leave the screen with the text at {width} px"
        for width in (1024, 1280)
    ]
    sticky = f"<style>{STYLE};position:sticky;top:0}}</style>{PARTS}"
    assert problems(sticky) == []
    assert problems(sticky.replace(">A<", CARDS)) == [
        f"index.html:1: a card for today is above the one for an appointment at {width} px"
        for width in (1024, 1280)
    ]
    narrow = sticky.replace("60%", "30%").replace("float:right", "float:left")
    assert problems(narrow) == [
        f"index.html:1: text and contents leave more than a fifth of the page empty at {width} px"
        for width in (1024, 1280)
    ]
    assert problems(PARTS) == [
        f"index.html:1: the contents are not beside the text at {width} px"
        for width in (1024, 1280)
    ]
