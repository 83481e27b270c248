"""No page is longer than a worried reader can scroll: the limits are in lengths.py."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser

from rules.built.lengths import most_screens, screens
from rules.problem import Problem


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each page that has more phone screens than it may."""
    return [
        Problem(
            path,
            1,
            f"the page has {number:.1f} screens of a phone, and may have {most_screens(path):g}",
            "say it once, and move what other pages say to them (make lengths lists all pages)",
        )
        for path, number in screens(browser, address, paths).items()
        if number > most_screens(path)
    ]
