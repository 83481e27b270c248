"""Larger text, chosen for the whole device and not in the browser, enlarges the page."""

from __future__ import annotations

from pathlib import Path

from rules.built.server import served
from tests.browsers.engines.tab import Tab
from tests.browsers.test_pages import too_wide

# How large a text is on the glass: some browsers enlarge the whole page, and its pixels with it.
SIZE = """() => parseFloat(getComputedStyle(document.querySelector("p")).fontSize)
    * devicePixelRatio / innerWidth"""


def grows(tab: Tab, address: str) -> bool:
    """Open a page, make the text of the whole device half as large again; return if it follows."""
    tab.resize(390)
    tab.open(address)
    before = tab.run(SIZE)
    tab.enlarge_system_text(150)
    return bool(tab.until(f"() => ({SIZE})() > {before} * 1.4"))


def test_larger_text_of_the_device_enlarges_the_page(tab: Tab, server: str) -> None:
    """Many have changed it for their telephone; on Android a meta element asks for it."""
    assert grows(tab, f"{server}when-to-get-help/")
    assert list(too_wide(tab)) == []


def test_a_page_that_does_not_follow_the_device_stays_small(tab: Tab, folder: Path) -> None:
    """Firefox and WebKit for desktops enlarge every page."""
    (folder / "index.html").write_text("<!doctype html><title>A</title><p>Words")
    with served(folder) as address:
        assert grows(tab, address) == (tab.name != "chromium")
