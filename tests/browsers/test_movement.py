"""The faces move when they are asked, and only then."""

from __future__ import annotations

from tests.browsers.engines.tab import Tab

STATES = "() => document.getAnimations().map((one) => one.playState)"
ENDS = "() => document.getAnimations().map((one) => one.effect.getComputedTiming().endTime)"
# As if the time were over.
END = "() => document.getAnimations().forEach((one) => one.finish())"
IS_TICKED = "() => document.getElementById('movement-show').checked"
COLUMNS = """() => new Set([...document.querySelectorAll('.movement__item')].map((one) =>
    one.getBoundingClientRect().left)).size"""
# How much of the first face the screen shows, from its left edge; a face is as wide as it is high.
SHOWN = """() => {
    const frames = document.querySelector('.movement__frames').getBoundingClientRect();
    const square = Math.abs(frames.width - frames.height) < 9;
    return square && frames.left >= 0 && frames.right <= innerWidth;
}"""
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
    tab.click("[for=movement-pause]")
    assert tab.run(STATES) == ["running"] * FACES
    tab.run(END)
    assert tab.run(STATES) == []
    assert tab.run(IS_TICKED)


def test_faces_stand_in_two_columns_on_a_phone(tab: Tab, server: str) -> None:
    tab.resize(390)
    tab.open(server + PAGE)
    assert tab.run(COLUMNS) == 2


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
