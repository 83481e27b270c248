from __future__ import annotations

from pathlib import Path
from random import Random

from rules.built.page import BuiltPage, read_page
from rules.problem import messages
from rules.site.movement_weight import MAX_BYTES, check
from rules.text.records import Records
from tests.report import report

DRAWING = '<svg class="drawing movement__tic"><path d="{}"/></svg>'


def test_the_faces_of_all_movements_weigh_little(
    built_pages: list[BuiltPage], movements: Records
) -> None:
    """A film of six faces would be a thousand times as much."""
    page = max(built_pages, key=lambda page: len(page.tree.find_class("movement__frames")))
    report(check(page, len(movements.entries)))


def test_a_heavy_drawing_and_heavy_styles_are_reported() -> None:
    points = "".join(Random(1).choices("0123456789", k=3 * MAX_BYTES))
    (message,) = messages(check(read_page("a.html", DRAWING.format(points)), 1))
    assert message.startswith("a.html:1: the drawings that move weigh 1")
    assert message.endswith(
        f"not {MAX_BYTES}\n    Fix: draw with fewer points, or share more of the head"
    )
    keyframes = f"@keyframes up{{0%{{left:{points}}}9%{{left:0}}}}"
    for style in (keyframes, f"input:checked~.movement__tic{{left:{points}}}"):
        html = f"<style>{style}</style>{DRAWING.format('')}"
        assert messages(check(read_page("a.html", html), 1)) != []


def test_a_movement_that_is_not_drawn_is_reported() -> None:
    assert messages(check(read_page("a.html", DRAWING.format("")), 2)) == [
        "a.html:1: 1 of 2 movements are drawn\n    Fix: show each of them"
    ]


def test_words_and_light_drawings_weigh_nothing(root: Path) -> None:
    html = (root / "README.md").read_text() + DRAWING.format("M0 0h9")
    assert check(read_page("a.html", html), 1) == []
