"""One request paints a page, and nothing moves after it is painted."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem

# A script shortens the list of the page that stands in for lost ones to what is kept.
CHANGES_ITSELF = "503.html"
INLINE_IT = "put it into the page, or load it when the reader acts"
KEEP_ITS_PLACE = "give what comes late its place from the start"
# What the browser had to wait for, and how far it moved what it had shown
# (https://web.dev/articles/cls).
WATCH = """() => new Promise((done) => {
    const shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((one) => one.value)))
        .observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => setTimeout(() => done({
        shift: shifts.reduce((sum, one) => sum + one, 0),
        waited: performance.getEntriesByType('resource')
            .filter((one) => one.renderBlockingStatus === 'blocking')
            .map((one) => one.name.replace(new URL('.', location.href).href, '')),
    }), 50));
})"""


def calmest(page: Page) -> dict:
    """Return what `WATCH` saw, at best in three tries: a busy machine draws piece by piece."""
    page.wait_for_load_state("load")
    seen = page.evaluate(WATCH)
    for _ in range(2):
        if seen["shift"]:
            page.reload(wait_until="load")
            seen = page.evaluate(WATCH)
    return seen


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each file that painting waits for, and for a page that moves."""
    if path == CHANGES_ITSELF:
        return []
    seen = calmest(page)
    found = [(f"painting waits for {name}", INLINE_IT) for name in seen["waited"]]
    if seen["shift"]:
        width = page.evaluate("innerWidth")
        found.append((f"it moves by {seen['shift']:.3f} at {width} px", KEEP_ITS_PLACE))
    return [Problem(path, 1, wrong, fix) for wrong, fix in found]


RULE = OpenPageRule(problems, ("phone", "desk"))
