"""One request paints a page, and nothing moves after it is painted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, Page

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import first_lines, opened
from tests.site.server import served

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
        with opened(browser, viewport=size) as page:
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


def test_one_request_paints_a_page_and_nothing_moves(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A reader who has begun the first sentence must not lose the line."""
    # A script shortens the list of the page that stands in for lost ones to what is kept.
    paths = [page.path for page in built_pages if page.path != "503.html"]
    report(check(browser, server, paths))


def test_a_style_that_painting_waits_for_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "late.css").write_text("p { color: red }")
    link = "<link rel=stylesheet href=late.css{}><p>A"
    assert first_lines(check, browser, tmp_path, link.format("")) == [
        "index.html:1: painting waits for late.css"
    ] * len(SIZES)
    assert first_lines(check, browser, tmp_path, link.format(" media=print")) == []


def test_a_page_that_moves_is_reported_in_whole(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><title>A</title><div id=late></div><p style='height: 400px'>A</p>"
        "<script>requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame("
        "() => { late.style.height = '422px' })))</script>"
    )
    with served(tmp_path) as address:
        found = check(browser, address, ["index.html"])
    fix = "    Fix: give what comes late its place from the start"
    assert [str(one).split(" by ")[0] for one in found] == ["index.html:1: it moves"] * len(SIZES)
    assert [str(one).split("\n")[1] for one in found] == [fix] * len(SIZES)
