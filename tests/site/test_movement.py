from __future__ import annotations

from playwright.sync_api import Browser

from rules.site.movement import check, flashes
from tests.proof import Asked, first_line, in_browser
from tests.report import report

STYLE = """
    .drawing { position: relative; left: 0; width: 9px }
    @media print { input { display: none } }
    @keyframes up { 50% { left: 9px } }
    .movement__show:checked ~ * .drawing { animation: up 1s 2 steps(1) }
    .movement__pause:checked ~ * .drawing { animation-play-state: paused }
"""
BODY = (
    "<div class=movement><input type=checkbox class=movement__show><input type=checkbox "
    "class=movement__pause><div class=movement__frames><svg class=drawing></svg></div></div>"
)


def with_styles(more: str) -> str:
    """Return a drawing that moves, and that more styles spoil."""
    return f"<style>{more}</style>{BODY}"


problems = in_browser(check, before=f"<style>{STYLE}</style>", tell=first_line)


def test_each_movement_waits_ends_and_can_be_paused(
    browser: Browser, server: str, movement_paths: list[str]
) -> None:
    """Movement makes some people dizzy, flashes can bring on a fit, and paper cannot move."""
    report(check(browser, server, movement_paths))


def test_a_movement_that_waits_and_ends_is_fine(problems: Asked) -> None:
    assert problems(BODY) == []


def test_a_drawing_that_moves_unasked_is_reported(problems: Asked) -> None:
    assert problems(with_styles("svg { animation: up 1s }")) == [
        "index.html:1: a drawing moves unasked (no-preference)",
        "index.html:1: a drawing moves unasked (reduce)",
        "index.html:1: a drawing moves unasked (no JavaScript)",
    ]


def test_a_movement_that_no_key_starts_or_that_less_motion_forbids_is_reported(
    problems: Asked,
) -> None:
    """Who asked for less motion may still want to see one face move."""
    stops = "@media (prefers-reduced-motion) { * { animation: none !important } }"
    assert problems(with_styles(stops)) == [
        "index.html:1: no drawing moves when the box is ticked by the keyboard (reduce)"
    ]


def test_a_movement_that_needs_a_script_is_reported(problems: Asked) -> None:
    """A strict browser runs none, and a slow one late."""
    scripted = BODY.replace("movement__show>", "movement__show disabled>")
    script = "<script>document.querySelector('input').disabled = false</script>"
    assert problems(scripted + script) == [
        "index.html:1: no drawing moves when the box is ticked by the keyboard (no JavaScript)"
    ]


def test_a_movement_that_does_not_come_back_is_reported(problems: Asked) -> None:
    more = ".drawing { animation-fill-mode: forwards !important }"
    assert problems(with_styles(more))[0] == (
        "index.html:1: a drawing does not come back to rest (no-preference)"
    )


def test_a_movement_that_goes_on_or_flashes_is_reported(problems: Asked) -> None:
    long = "svg { animation-duration: 0.25s !important; animation-iteration-count: 24 !important }"
    found = problems(with_styles(long))
    assert found[:2] == [
        'index.html:1: "drawing" moves for 6 seconds (no-preference)',
        'index.html:1: "drawing" flashes 4 times in a second (no-preference)',
    ]


def test_a_movement_that_cannot_be_paused_is_reported(problems: Asked) -> None:
    more = ".movement .drawing { animation-play-state: running !important }"
    assert problems(with_styles(more))[0] == (
        "index.html:1: a drawing cannot be paused by the keyboard (no-preference)"
    )


def test_what_paper_cuts_off_or_shows_in_vain_is_reported(problems: Asked) -> None:
    """Of three frames it would show one, and a box that no pen can tick."""
    more = "@media print { .drawing { left: -9px } .movement__show { display: block } }"
    assert problems(with_styles(more))[:2] == [
        "index.html:1: a drawing is cut off on paper (no-preference)",
        "index.html:1: the input is printed (no-preference)",
    ]


def test_a_state_that_comes_back_is_a_flash() -> None:
    """Three frames in turn, twice a second, are two flashes; each lasts 160 milliseconds."""
    assert flashes((["a"] * 8 + ["b"] * 8 + ["c"] * 9) * 10) == 2
    assert flashes(["a"] * 250) == 1
