"""What tests ask of the service worker, and of the pages that it shows."""

from __future__ import annotations

from typing import Any

from rules.built.offline_site import ASK, FILES, INSTALL, NAME
from tests.browsers.engines.tab import NoPageError, Tab

TITLE = "() => document.querySelector('h1')?.textContent.trim()"
READY = "() => !!navigator.serviceWorker.controller"


def keep(tab: Tab, address: str) -> None:
    """Visit a site for the first time, and wait until what is cached automatically is there."""
    tab.open(address)
    assert tab.until(READY)


def shown(tab: Tab, address: str) -> str | None:
    """Open an address; return the heading of what is shown, None for the browser's own error."""
    try:
        tab.open(address)
    except NoPageError:
        return None
    return tab.run(TITLE)


def ask(tab: Tab, task: str, path: str = "") -> Any:
    """Ask the worker to do something; return its answer."""
    return tab.run(ASK, {"task": task, "path": path})


def update(tab: Tab, address: str, number: int) -> str:
    """Take the new worker now, and return how that ends."""
    return tab.run(INSTALL, f"{address}{NAME}?{number}")


def files(tab: Tab, address: str) -> list[str]:
    """Return the addresses of what is kept, below the site's."""
    return sorted({url.removeprefix(address) for url in tab.run(FILES)})
