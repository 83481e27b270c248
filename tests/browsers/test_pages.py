"""Every page fits every screen, light and dark, and nothing fails or is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from rules.built.page import BuiltPage
from rules.built.server import served
from rules.problem import Problem
from rules.site.sideways_scroll import TOO_WIDE
from tests.browsers.engines.tab import Tab
from tests.report import report

WIDTHS = (320, 360, 375, 390, 412, 1280)
# What an engine says of each page, and what is not a fault: older ones of Safari know no policy for
# manifests, and need the name of a marker that an old Chromium calls deprecated.
KNOWN = (
    "Unrecognized Content-Security-Policy directive 'manifest-src'",
    "::-webkit-details-marker pseudo element selector is deprecated",
)
FIX = "let it wrap or shrink"
GROW = "give its size in rem or em"
LOUD = "open the page with this browser's console and correct what it names"
# How light the paper of the page is, from 0 to 1.
LIGHTNESS = """() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}"""

# The texts that are smaller than this, in pixels.
SMALL = """(least) => [...document.querySelectorAll("body *")].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
        && one.getClientRects().length && parseFloat(getComputedStyle(one).fontSize) < least
).map((one) => one.textContent.trim().slice(0, 40))"""
# A small phone, a usual one and a desktop, with text of 32 px.
LARGE_TEXT_WIDTHS = (320, 390, 1280)
# Then; the smallest of the usual sizes is 13.
LEAST = 24


def check(
    tab: Tab, address: str, paths: Iterable[str], widths: Iterable[int], least: int = 0
) -> list[Problem]:
    """Return a problem for each page that is too wide, too light or too dark, or complains.

    And for each text that is smaller than `least` pixels.
    """
    problems = []
    for path in paths:
        wrongs: list[tuple[str, str]] = []
        tab.open(address + path.removesuffix("index.html"))
        wrongs += [(f'"{text}" stays small', GROW) for text in tab.run(SMALL, least)]
        for dark in (False, True):
            tab.prefer_dark(dark)
            wrongs += colours(tab, dark)
            for width in widths:
                tab.resize(width)
                colour = "dark" if dark else "light"
                wrongs += [(f"{one} at {width} px, {colour}", FIX) for one in too_wide(tab)]
        wrongs += [(f'the browser says "{one}"', LOUD) for one in faults(tab)]
        problems += [Problem(path, 1, f"{tab.name}: {wrong}", fix) for wrong, fix in wrongs]
    return problems


def too_wide(tab: Tab) -> Iterator[str]:
    """Say of each element that reaches out of the page how far."""
    for element, extra in tab.run(TOO_WIDE):
        yield f"{element} reaches {extra} px out"


def colours(tab: Tab, dark: bool) -> Iterator[tuple[str, str]]:
    """Say if the page does not follow the device."""
    if (tab.run(LIGHTNESS) < 0.5) != dark:
        yield f"the page is {'light' if dark else 'dark'}", "see overrides/assets/css/tokens.css"


def faults(tab: Tab) -> list[str]:
    """Return what the browser complained about, but what is known."""
    return [one for one in tab.complaints() if not one.startswith(KNOWN)]


def test_every_page_fits_and_nothing_fails(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """A phone of each kind, and a desktop."""
    report(check(tab, server, [page.path for page in built_pages], WIDTHS))


def test_twice_the_text_fits(tab: Tab, server: str, built_pages: list[BuiltPage]) -> None:
    """As a reader sets it in the browser (WCAG 1.4.4), and each text follows."""
    tab.enlarge_text(32)
    report(check(tab, server, [page.path for page in built_pages], LARGE_TEXT_WIDTHS, LEAST))


def test_a_text_that_does_not_grow_is_reported(tab: Tab, folder: Path) -> None:
    dark = "@media (prefers-color-scheme: dark) { body { background: #000 } }"
    (folder / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>A</title><link rel=icon href='data:,'>"
        f"<style>body {{ background: #fff }} {dark}</style><p style='font-size:16px'>Fixed<p>Grows"
    )
    tab.enlarge_text(32)
    with served(folder) as address:
        said = [one.wrong for one in check(tab, address, ["index.html"], (390,), LEAST)]
    assert said == [f'{tab.name}: "Fixed" stays small']


def test_a_wide_page_that_stays_light_and_fails_is_reported(tab: Tab, folder: Path) -> None:
    (folder / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        "<meta http-equiv=Content-Security-Policy content=\"img-src 'none'\"><title>A</title>"
        "<link rel=icon href='data:,'><body style='margin:0;background:#fff'>"
        "<p style='width:350px'>A<script>setTimeout(() => { throw Error('broken') })</script>"
        "<img src='https://a.org/a.png'>"
    )
    with served(folder) as address:
        said = [one.wrong for one in check(tab, address, ["index.html"], (320, 390))]
    wide = '<p style="width:350px"> reaches 30 px out at 320 px'
    assert said[:3] == [
        f"{tab.name}: {one}" for one in (f"{wide}, light", "the page is light", f"{wide}, dark")
    ]
    assert any("broken" in one for one in said[3:])
    assert any("https://a.org/a.png" in one for one in said[3:])


def test_a_page_that_fits_and_follows_the_device_is_fine(tab: Tab, folder: Path) -> None:
    dark = "@media (prefers-color-scheme: dark) { body { background: #000 } }"
    (folder / "index.html").write_text(
        f"<!doctype html><title>A</title><link rel=icon href='data:,'>"
        f"<style>body {{ background: #fff }} {dark}</style><p>Words"
    )
    with served(folder) as address:
        assert check(tab, address, ["index.html"], (320,)) == []
