"""No page scrolls sideways on the narrowest screen, nor there with text twice as large."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from tests.problem import Problem, report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served

NARROW = {"width": 320, "height": 640}
# The elements that reach furthest out, without those inside them.
TOO_WIDE = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const right = (one) => one.getBoundingClientRect().right;
    const wide = [...document.body.querySelectorAll('*')].filter((one) => right(one) > width);
    const first = wide.filter((one) => !wide.includes(one.parentElement));
    return first.map((one) => [one.outerHTML.split('>')[0] + '>', Math.ceil(right(one)) - width]);
}"""
# The size that a reader sets in the browser: the usual one, and twice that (WCAG 1.4.4).
TEXT_SIZES = (16, 32)
FIX = "let it wrap or shrink"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each element that is wider than the screen."""
    problems = []
    for size in TEXT_SIZES:
        with opened(browser, viewport=NARROW) as page:
            reader_settings = page.context.new_cdp_session(page)
            reader_settings.send("Page.setFontSizes", {"fontSizes": {"standard": size}})
            for path in paths:
                visit(page, address, path)
                for element, extra in page.evaluate(TOO_WIDE):
                    wrong = f"{element} reaches {extra} px out, with text of {size} px"
                    problems.append(Problem(path, 1, wrong, FIX))
    return problems


def test_no_page_scrolls_sideways(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """A small phone, or a large one enlarged four times, must not cut a line off."""
    report(check(browser, server, [page.path for page in built_pages]))


def test_a_wide_element_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><meta name=viewport content='width=device-width'><title>A</title>"
        "<body style='margin:0'><p class=wide style='width:350px'><b>Words</b></p>"
    )
    with served(tmp_path) as address:
        assert [str(problem) for problem in check(browser, address, ["index.html"])] == [
            'index.html:1: <p class="wide" style="width:350px"> reaches 30 px out, with '
            f"text of {size} px\n    Fix: let it wrap or shrink"
            for size in (16, 32)
        ]


def test_a_narrow_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><p>Some words.</p>")
    with served(tmp_path) as address:
        assert check(browser, address, ["index.html"]) == []
