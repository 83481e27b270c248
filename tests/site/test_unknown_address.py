from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.server import PREFIX, served
from rules.site.unknown_address import FIX, check
from tests.report import report


def test_an_unknown_address_shows_a_page_that_helps(browser: Browser, server: str) -> None:
    """An old link from a leaflet must not end at a bare error."""
    report(check(browser, server))


def problems(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return what the rule says about a site whose page for unknown addresses is this."""
    head = "<!doctype html><title>A</title><header>A</header><h1>B</h1>"
    (folder / "index.html").write_text(head)
    (folder / "404.html").write_text(head + body)
    with served(folder) as address:
        return [str(problem) for problem in check(browser, address)]


def test_relative_links_and_a_lost_style_are_reported(browser: Browser, tmp_path: Path) -> None:
    body = "<a href='triggers/'>A</a><style>header { color: red }</style>"
    assert problems(browser, tmp_path, body) == [
        f"404.html:1: it does not look like the home page\n    Fix: {FIX}",
        f"404.html:1: triggers/ answers 404\n    Fix: {FIX}",
    ]


def test_a_page_without_links_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert problems(browser, tmp_path, "") == [
        f"404.html:1: it has no link to go on\n    Fix: {FIX}"
    ]


def test_a_page_that_helps_is_fine(browser: Browser, tmp_path: Path) -> None:
    assert not problems(browser, tmp_path, f"<a href='{PREFIX}/'>Home</a>")
