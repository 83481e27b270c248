from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from rules.site.movement_announced import FIX, check
from tests.proof import Asked, in_browser
from tests.report import report

STYLE = """<style>.movement__pause, .movement__pause + label { display: none }
    .movement__show:checked ~ * { display: block !important }</style>"""
BOXES = (
    "<div><input type=checkbox id=a class=movement__show><label for=a>Show the movement</label>"
    "<input type=checkbox id=b class=movement__pause><label for=b>Pause</label></div>"
)
problems = in_browser(check)


def test_the_boxes_of_each_movement_are_announced_by_name_and_state(
    browser: Browser, server: str, movement_paths: list[str]
) -> None:
    """Who cannot see a drawing must not wonder what the box is for, or whether it is on."""
    report(check(browser, server, movement_paths))


def test_two_named_boxes_are_fine(problems: Asked) -> None:
    assert problems(STYLE + BOXES) == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (
            STYLE + BOXES.replace("Show the movement", ""),
            "after no key, the boxes are announced as {'': False}, "
            "not {'Show the movement': False}",
        ),
        (
            BOXES,
            "after no key, the boxes are announced as {'Show the movement': False, "
            "'Pause': False}, not {'Show the movement': False}",
        ),
        (
            "<p role=checkbox aria-checked=false tabindex=0 class=movement__show>Show the movement",
            "after Space, the boxes are announced as {'Show the movement': False}, "
            "not {'Show the movement': True, 'Pause': False}",
        ),
    ],
    ids=["without its name", "before its time", "always the same"],
)
def test_a_box_that_is_announced_as_something_else_is_reported(
    problems: Asked, body: str, wrong: str
) -> None:
    """A box that draws its tick itself may say nothing of it."""
    assert problems(body) == [f"index.html:1: {wrong}\n    Fix: {FIX}"]
