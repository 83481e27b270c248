from __future__ import annotations

from rules.site.text_spacing import RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_nothing_is_cut_when_text_needs_more_space(toured: Toured) -> None:
    """Some people read only with wide lines and letters, or with letters as tall as a thumb."""
    report(toured[RULE])


problems = in_browser(
    RULE.check,
    before="<meta name=viewport content='width=device-width'>"
    "<style>body { margin: 0; font: 16px/1.2 sans-serif }</style>",
)


END = "\n    Fix: let it grow and wrap with its words"


def test_words_that_need_more_than_their_box_are_reported(problems: Asked) -> None:
    """They fit until there is more space between the lines."""
    box = "<p style='height: 39px; width: 99px; margin: 0'>Two short lines</p>"
    assert problems(box) == [
        'index.html:1: the words of <p style="height: 39px; width: 99px; margin: 0"> do not fit it '
        f"with more space in the text{END}"
    ]


def test_what_is_wide_or_stays_in_the_way_is_reported(problems: Asked) -> None:
    body = "<p class=wide>A</p><b class=top>A</b>"
    style = "<style>.wide { width: 330px } .top { position: sticky }</style>"
    assert problems(style + body) == [
        f"index.html:1: {wrong} {name}{END}"
        for name in ("with more space in the text", "at 400 %")
        for wrong in [
            '<p class="wide"> reaches 10 px out',
            '<b class="top"> stays while the page scrolls',
        ]
    ]


def test_words_in_boxes_that_grow_are_fine(problems: Asked) -> None:
    assert not problems("<h1>Rest</h1><p>Most twitches stop by themselves.</p>")
