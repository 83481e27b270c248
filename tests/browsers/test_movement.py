"""The faces move when they are asked, and only then; the reader view keeps their frames."""

from __future__ import annotations

from tests.browsers.engines.tab import Tab
from tests.browsers.test_reader_view import LIBRARY

STATES = "() => document.getAnimations().map((one) => one.playState)"
ENDS = "() => document.getAnimations().map((one) => one.effect.getComputedTiming().endTime)"
IS_TICKED = "() => document.getElementById('movement-show').checked"
# How much of the first face the screen shows, from its left edge; a face is as wide as it is high.
SHOWN = """() => {
    const frames = document.querySelector('.movement__frames').getBoundingClientRect();
    const square = Math.abs(frames.width - frames.height) < 9;
    return square && frames.left >= 0 && frames.right <= innerWidth;
}"""
KEPT = f"""() => {{
    const module = {{}};
    {LIBRARY}
    const view = document.createElement('div');
    view.innerHTML = new Readability(document.cloneNode(true)).parse().content;
    return [...view.querySelectorAll('svg')].map((one) => one.getAttribute('viewBox'))
        .filter((box) => box === '0 0 340 100').length;
}}"""
PAGE = "conditions/"
FACES = 6


def test_faces_move_when_asked_by_key_pause_and_stop(tab: Tab, server: str) -> None:
    tab.open(server + PAGE)
    assert tab.run(STATES) == []
    tab.run("() => document.getElementById('movement-show').focus()")
    tab.press(" ")
    assert tab.run(IS_TICKED)
    assert tab.run(STATES) == ["running"] * FACES
    assert all(4000 < end <= 5000 for end in tab.run(ENDS))
    tab.click("[for=movement-pause]")
    assert tab.run(STATES) == ["paused"] * FACES
    tab.click("[for=movement-show]")
    assert tab.run(STATES) == []


def test_a_face_fits_the_narrowest_screen(tab: Tab, server: str) -> None:
    tab.resize(320)
    for page in (PAGE, "conditions/hemifacial-spasm/"):
        tab.open(server + page)
        assert tab.run(SHOWN), page


def test_nothing_moves_after_a_reload(tab: Tab, server: str) -> None:
    """Firefox keeps what was ticked, unless the box says otherwise."""
    tab.open(server + PAGE)
    tab.click("[for=movement-show]")
    assert tab.run(IS_TICKED)
    tab.reload()
    assert not tab.run(IS_TICKED)
    assert tab.run(STATES) == []


def test_the_reader_view_keeps_the_three_frames_of_each_face(tab: Tab, server: str) -> None:
    tab.open(server + PAGE)
    assert tab.run(KEPT) == FACES
