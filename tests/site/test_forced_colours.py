from __future__ import annotations

from rules.site.forced_colours import RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_nothing_is_lost_in_high_contrast(toured: Toured) -> None:
    """Who sets two colours for everything still sees where a card begins and how urgent it is."""
    report(toured[RULE])


problems = in_browser(RULE.check)


def test_a_box_without_an_edge_and_lost_drawings_are_reported(problems: Asked) -> None:
    shape = "<path d='M0 0h9v9z' {} /></svg>"
    body = (
        "<div><p class=card style='background: pink'>A</p></div>"
        f"<b>Rest</b><i>Face<svg>{shape.format('fill=white')}</i>"
        f"<i>Eight<svg>{shape.format('class=care-shape__outline fill=currentcolor')}</i>"
    )
    edge = (
        'index.html:1: <p class="card" style="background: pink"> has no edge in {}\n'
        "    Fix: give it a border, in forced-colours.css if only there"
    )
    outline = (
        'index.html:1: the shape of "Eight" is not outlined in {}\n'
        "    Fix: fill it with Canvas, draw it with CanvasText"
    )
    assert problems(body) == [
        edge.format("light"),
        'index.html:1: the drawing of "Face" is lost in light\n    Fix: use currentcolor',
        outline.format("light"),
        edge.format("dark"),
        outline.format("dark"),
    ]


def test_a_box_in_a_button_is_reported(problems: Asked) -> None:
    """The search's icon stood in a black box of its own in Firefox."""
    icon = "<span aria-hidden=true style='background: blue'>i</span>"
    fix = "let the button alone have a background"
    assert problems(f"<button style='background: blue'>{icon} Go</button>") == [
        'index.html:1: <span aria-hidden="true" style="background: blue"> has a box of its own in '
        f"its button in {scheme}\n    Fix: {fix}"
        for scheme in ("light", "dark")
    ]


def test_boxes_with_edges_are_fine(problems: Asked) -> None:
    box = "<p style='background: pink; border: 2px dashed'>A</p>"
    drawing = "<svg><path d='M0 0h9' fill=currentcolor /></svg>"
    assert not problems(box + drawing)
