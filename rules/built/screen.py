"""How the rules look at a page in the browser: what is asked, said and shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

PHONE: ViewportSize = {"width": 390, "height": 844}
# With the bars of its browser.
SHORT_PHONE: ViewportSize = {"width": 390, "height": 664}
DESK: ViewportSize = {"width": 1280, "height": 800}
# Whether a person sees an element: nothing hides it or cuts it away, and it is on the page.
IS_SEEN = """(one) => {
    const {width, height, right, bottom} = one.getBoundingClientRect();
    return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0
        && getComputedStyle(one).clipPath === 'none'
        && one.checkVisibility({opacityProperty: true, visibilityProperty: true});
}"""
# Playwright's own switch writes a line into the console, where no line may be.
NO_WORKER = "delete Navigator.prototype.serviceWorker"
SHARED: WeakKeyDictionary[Browser, dict[str, Page]] = WeakKeyDictionary()


@contextmanager
def opened(browser: Browser, offline_copy: bool = False, **settings: Any) -> Iterator[Page]:
    """Open a tab with these settings, such as its size, and close it at the end.

    The site is kept on the device only if `offline_copy` is set: that takes every tab a second,
    and only the rules about it look at it.
    """
    context = new_context(browser, offline_copy, **settings)
    try:
        yield context.new_page()
    finally:
        context.close()


def new_context(browser: Browser, offline_copy: bool = False, **settings: Any) -> BrowserContext:
    """Return a browser context with these settings."""
    # A language without a region, so that no country's number comes first.
    context = browser.new_context(**{"locale": "en", **settings})
    if not offline_copy:
        context.add_init_script(NO_WORKER)
    return context


def shared_tab(browser: Browser, **settings: Any) -> Page:
    """Return the tab with these settings, empty, for rules that only look at what it shows.

    A new tab costs more than the page that is opened in it. What the next page does not take away,
    such as a script, a listener, another size or kept data, needs a tab from `opened`.
    """
    tabs = SHARED.setdefault(browser, {})
    name = repr(sorted(settings.items()))
    if name in tabs:
        tabs[name].goto("about:blank")
    else:
        tabs[name] = new_context(browser, **settings).new_page()
    return tabs[name]


def visit(page: Page, address: str, path: str) -> None:
    """Open the page at `path` of the site at `address`; what it shows is all in its one file."""
    page.goto(address + path.removesuffix("index.html"), wait_until="domcontentloaded")
