"""On a phone the faces to compare are in two columns, and each line is seen on every screen.

In light and dark colours and in high contrast, at rest and while it moves. No face is wider than
the narrowest screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Literal

from playwright.sync_api import Browser, Page

from rules.built.screen import opened, visit
from rules.contrast import contrast
from rules.problem import Problem

HEIGHT = 844
PHONE, NARROWEST = 390, 320
COLUMNS = 2
NEEDED = 3  # WCAG 1.4.11, to one
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
CONTRASTS: dict[str, Literal["none", "active"]] = {
    "its own colours": "none",
    "high contrast": "active",
}
LINKS = 3  # to its page, its level of care, its row
# How many columns the faces of a list have, and the links below each.
LISTS = """() => [...document.querySelectorAll('.movement__list')].map((list) => {
    const items = [...list.children];
    return [new Set(items.map((one) => one.getBoundingClientRect().left)).size,
        items.map((one) => one.querySelectorAll('a:not(sup a)').length)];
})"""
OUT = """() => [...document.querySelectorAll('.movement__frames')].filter((one) => {
    const {left, right} = one.getBoundingClientRect();
    return left < 0 || right > document.documentElement.clientWidth;
}).length"""
# The colours of the lines of each drawing, and what is behind it.
LINES = """() => [...document.querySelectorAll('.movement .drawing')].map((drawing) => {
    const clear = 'rgba(0, 0, 0, 0)';
    let behind = drawing;
    while (behind.parentElement && getComputedStyle(behind).backgroundColor === clear)
        behind = behind.parentElement;
    const lines = [...drawing.querySelectorAll('path')].map((one) => getComputedStyle(one).stroke);
    return [drawing.getAttribute('class'), [...new Set(lines)],
        getComputedStyle(behind).backgroundColor];
})"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each face that a phone, a colour scheme or high contrast spoils."""
    problems = []
    with opened(browser, viewport={"width": PHONE, "height": HEIGHT}) as page:
        for path in paths:
            visit(page, address, path)
            problems += [
                Problem(path, 1, wrong, fix) for wrong, fix in [*places(page), *colours(page)]
            ]
    return problems


def places(page: Page) -> Iterator[tuple[str, str]]:
    """Say what is wrong on a phone, and on the narrowest one."""
    for columns, links in page.evaluate(LISTS):
        if columns != COLUMNS:
            yield f"{columns} columns at {PHONE} px, not {COLUMNS}", "see .movement__list"
        for place, count in enumerate(links, 1):
            if count < LINKS:
                wrong = f"movement {place} has {count} of {LINKS} links"
                yield wrong, "lead to its page, its level of care and its row"
    page.set_viewport_size({"width": NARROWEST, "height": HEIGHT})
    if out := page.evaluate(OUT):
        yield f"{out} faces reach out of {NARROWEST} px", "let them shrink"
    page.set_viewport_size({"width": PHONE, "height": HEIGHT})


def colours(page: Page) -> Iterator[tuple[str, str]]:
    """Say which lines are lost, at rest or while they move."""
    for when, moves in (("at rest", False), ("while it moves", True)):
        page.locator(".movement__show").set_checked(moves)
        for scheme, (where, forced) in product(SCHEMES, CONTRASTS.items()):
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            for name, lines, behind in page.evaluate(LINES):
                if any(contrast(line, behind) < NEEDED for line in lines):
                    wrong = f'a line of "{name}" is lost {when} ({scheme}, {where})'
                    yield wrong, "use currentcolor or --move"
    page.emulate_media(color_scheme="light", forced_colors="none")
