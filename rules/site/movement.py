"""What shows a movement waits until it is asked, can be paused, flashes for nobody, and ends.

Asked by the keyboard alone, without a script, also by a reader who wants less motion; on paper
every frame is seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from playwright.sync_api import Browser, Page

from rules.built.screen import opened, visit
from rules.problem import Problem

BOX = ".movement__show"
LASTS = 5000  # milliseconds, WCAG 2.2.2
FLASHES = 3  # in any one second, WCAG 2.3.1
# Looked at often enough to see whatever a screen shows.
STEP = 20
SETTINGS: dict[str, dict[str, Any]] = {
    "no-preference": {"reduced_motion": "no-preference"},
    "reduce": {"reduced_motion": "reduce"},
    "no JavaScript": {"java_script_enabled": False},
}
MOVING = "() => document.getAnimations().map((one) => one.playState)"
# When each movement ends, and what it shows at each moment until then.
SHOWN = f"""() => {{
    const all = document.getAnimations().map((one) => {{
        one.pause();
        return {{one, target: one.effect.target, ends: one.effect.getComputedTiming().endTime,
            shown: []}};
    }});
    for (let at = 0; at < {2 * LASTS}; at += {STEP}) {{
        const moving = all.filter(({{ends}}) => at < ends);
        for (const {{one}} of moving) one.currentTime = at;
        for (const {{target, shown}} of moving) {{
            const {{left, opacity, visibility, translate, transform}} = getComputedStyle(target);
            shown.push([left, opacity, visibility, translate, transform].join(' '));
        }}
    }}
    return all.map(({{target, ends, shown}}) => [target.getAttribute('class'), ends, shown]);
}}"""
# As if the time were over.
END = "() => document.getAnimations().forEach((one) => one.finish())"
# They come when the page is shown, or later still.
PRINT_STYLES = "() => [...document.querySelectorAll('[media=print]')].every((one) => one.sheet)"
# The drawings that are cut off, and the controls that are still there.
ON_PAPER = """() => [...document.querySelectorAll('.movement')].flatMap((block) => {
    const cut = [...block.querySelectorAll('.movement__frames')].filter((frames) => {
        const around = frames.getBoundingClientRect();
        const {left, right} = frames.firstElementChild.getBoundingClientRect();
        return left < around.left - 1 || right > around.right + 1;
    });
    const left = [...block.querySelectorAll('input, label')].filter((one) => one.checkVisibility());
    return [...cut.map(() => 'a drawing is cut off on paper'),
        ...left.map((one) => `the ${one.localName} is printed`)];
})"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each drawing that moves otherwise than a reader can bear."""
    problems = []
    paths = list(paths)
    for name, settings in SETTINGS.items():
        with opened(browser, **settings) as page:
            for path in paths:
                visit(page, address, path)
                wrongs = dict.fromkeys(faults(page))
                problems += [Problem(path, 1, f"{wrong} ({name})", fix) for wrong, fix in wrongs]
    return problems


def faults(page: Page) -> Iterator[tuple[str, str]]:
    """Say what is wrong with the movement of the page shown, and what to do."""
    if page.evaluate(MOVING):
        yield "a drawing moves unasked", f"let it move only after {BOX}:checked"
    page.emulate_media(media="print")
    page.wait_for_function(PRINT_STYLES)
    for wrong in page.evaluate(ON_PAPER):
        yield wrong, "put what crops it into @media screen, and hide the control in print.css"
    page.emulate_media(media="screen")
    page.focus(BOX)
    page.keyboard.press("Space")
    if not page.evaluate(MOVING) or not page.get_by_role("checkbox", checked=True).count():
        yield "no drawing moves when the box is ticked by the keyboard", f"see {BOX}:checked"
        return
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    if set(page.evaluate(MOVING)) != {"paused"}:
        yield "a drawing cannot be paused by the keyboard", "let the box after it pause it"
    for name, ends, states in page.evaluate(SHOWN):
        if ends > LASTS:
            yield f'"{name}" moves for {ends / 1000:g} seconds', "let it end after 5 at most"
        if (most := flashes(states)) > FLASHES:
            yield f'"{name}" flashes {most} times in a second', f"let it be {FLASHES} at most"
    page.evaluate(END)
    if page.evaluate(MOVING):
        yield "a drawing does not come back to rest", "let its animation fill nothing"


def flashes(states: list[str]) -> int:
    """Return how often one state comes back within a second, at most: each time is a flash."""
    begins = [
        (0, states[0]),
        *((n, new) for n, (old, new) in enumerate(pairwise(states), 1) if old != new),
    ]
    second = 1000 // STEP
    windows = [
        Counter(state for other, state in begins if number <= other < number + second)
        for number, _ in begins
    ]
    return max(max(window.values()) for window in windows)
