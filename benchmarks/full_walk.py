"""Every page of the menu, and what each asks for: with an empty browser, then a second time.

The list shows that no page asks for more than it names, and that nothing is asked for twice.
"""

from __future__ import annotations

from typing import NamedTuple

from playwright.sync_api import Browser

from benchmarks.pages_server import PagesServer, Sent
from benchmarks.visit import open_page, phone, until_quiet
from publish.page_addresses import address_of

QUIET = 0.4  # seconds; the line is fast here


class Step(NamedTuple):
    """A page of the walk: its path, and what was sent for it the first and the second time."""

    path: str
    cold: list[Sent]
    warm: list[Sent]


def full_walk(browser: Browser, address: str, server: PagesServer, paths: list[str]) -> list[Step]:
    """Return what is asked for on two walks over the pages, in one browser that starts empty.

    It keeps no copy for offline, which would bring every page at once.
    """
    rounds = []
    with phone(browser, slow=False, workers="block") as page:
        server.sent.clear()
        for _ in range(2):
            found = []
            for path in paths:
                open_page(page, address + address_of(path))
                found.append(until_quiet(server, QUIET))
            rounds.append(found)
    return [Step(*step) for step in zip(map(address_of, paths), *rounds, strict=True)]
