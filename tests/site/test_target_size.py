from __future__ import annotations

from dataclasses import replace

from rules.site.target_size import FIX, RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_what_can_be_pressed_is_large_enough(toured: Toured) -> None:
    """Hands shake, more so at night and when afraid."""
    report(toured[RULE])


problems = in_browser(
    replace(RULE, screens=("phone",)).check,
    before="<meta name=viewport content='width=device-width'>"
    "<style>a, button { display: inline-block; height: 20px; font: 10px/1 serif }</style>",
)


def test_small_targets_side_by_side_are_reported(problems: Asked) -> None:
    two = "<a href=a style='width: 30px'>One</a><a href=b style='width: 10px'>B</a>"
    assert problems(two) == [
        f'index.html:1: "One" is 30 by 20 px at 390 px, not 24\n    Fix: {FIX}',
        f'index.html:1: "B" is 10 by 20 px at 390 px, not 24\n    Fix: {FIX}',
    ]


def test_a_small_button_is_reported_also_with_space(problems: Asked) -> None:
    button = "<button class=button style='width: 90px; height: 40px'>Print</button>"
    assert problems(button) == [
        f'index.html:1: "Print" is 90 by 40 px at 390 px, not 48\n    Fix: {FIX}'
    ]


def test_space_running_text_and_whole_rows_are_fine(problems: Asked) -> None:
    row = "<p style='position: relative; height: 50px'><a class=row href=c>Row</a></p>"
    style = "<style>.row::after { content: ''; position: absolute; inset: 0 } i a { all: unset }"
    body = "<p><a href=a>Alone</a></p><p>Read <i>the <a href=b>rules</a> <a href=d>now</a></i>.</p>"
    assert not problems(f"{style}</style>{row}{body}")
