"""One request paints a page, and nothing moves after it is painted."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser, Page

from rules.built.screen import shared_tab
from rules.problem import Problem

SIZES = ({"width": 390, "height": 844}, {"width": 1280, "height": 800})
# What the browser had to wait for, and how far it moved what it had shown
# (https://web.dev/articles/cls).
WATCH = """() => new Promise((done) => {
    const shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((one) => one.value)))
        .observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => setTimeout(() => done({
        shift: shifts.reduce((sum, one) => sum + one, 0),
        waited: performance.getEntriesByType('resource')
            .filter((one) => one.renderBlockingStatus === 'blocking').map((one) => one.name),
    }), 50));
})"""


def calmest(page: Page, address: str) -> dict:
    """Return what `WATCH` saw, at best in three tries: a busy machine draws piece by piece."""
    for _ in range(3):
        page.goto(address, wait_until="load")
        seen = page.evaluate(WATCH)
        if not seen["shift"]:
            break
    return seen


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each file that painting waits for, and each page that moves."""
    problems = []
    for size in SIZES:
        page = shared_tab(browser, viewport=size)
        for path in paths:
            seen = calmest(page, address + path.removesuffix("index.html"))
            problems += [
                Problem(
                    path,
                    1,
                    f"painting waits for {name.replace(address, '')}",
                    "put it into the page, or load it when the reader acts",
                )
                for name in seen["waited"]
            ]
            if seen["shift"]:
                wrong = f"it moves by {seen['shift']:.3f} at {size['width']} px"
                fix = "give what comes late its place from the start"
                problems.append(Problem(path, 1, wrong, fix))
    return problems
