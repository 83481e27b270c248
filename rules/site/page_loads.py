"""A page loads and works without another host, without an error and within its own policy.

It keeps nothing in the browser but what the reader chose to keep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from playwright.sync_api import Browser, Page

from rules.built.features import FEATURES
from rules.built.links import SITE_URL
from rules.built.walk import Event, is_ours, walk
from rules.problem import Problem

FIX = "open the page with the browser's console and correct what it names"
# The colours; the clinic's details in the tab, and on the device for whoever ticked the box.
MAY_KEEP = {
    f"{storage} storage: {SITE_URL} {what}"
    for storage, what in (("local", "colours"), ("local", "clinic"), ("session", "clinic"))
}
SAYS = {"answer": "{}", "script": "a script fails: {}", "console": "the console says: {}"}


def check(
    browser: Browser,
    address: str,
    paths: Iterable[str],
    features: Mapping[str, Callable[[Page], None]] = FEATURES,
) -> list[Problem]:
    """Return a problem for each outside request, failed request, line in the console and trace."""
    return [
        Problem(event.path, 1, f"{wrong} (at: {event.feature})", FIX)
        for event in walk(browser, address, paths, features)
        for wrong in faults(event, address)
    ]


def faults(event: Event, address: str) -> list[str]:
    """Say what is wrong about an event, if anything is."""
    if event.kind == "request":
        return [] if is_ours(event.text, address) else [f"it asks another host for {event.text}"]
    if event.kind == "kept":
        return [] if event.text in MAY_KEEP else [f"the browser keeps a {event.text}"]
    return [SAYS[event.kind].format(event.text)]
