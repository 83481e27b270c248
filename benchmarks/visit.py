"""A visit with a cold cache in Chromium, on a slow phone: two pages, one after the other.

The line and the phone are Lighthouse's "slow 4G" and its slowed CPU
(https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md). The browser slows each
answer by itself, without the handshakes and the slow start of a line, so real times are longer.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from benchmarks.pages_server import OFFLINE_COPY, PagesServer, Sent

LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
CPU = 4
PHONE = {"width": 412, "height": 823}
QUIET = 1.5  # seconds without a request: then nothing more comes by itself
SECOND = "when-to-get-help/"

# When the first words and the largest part were painted (https://web.dev/articles/lcp), and the
# bytes of the page and of what it names as needed for that.
PAINTED = """() => new Promise((done) => {
    new PerformanceObserver((list) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0];
        const needed = performance.getEntriesByType('resource')
            .filter((one) => one.renderBlockingStatus === 'blocking');
        const files = [...performance.getEntriesByType('navigation'), ...needed];
        done({
            fcp: first.startTime,
            lcp: list.getEntries().at(-1).startTime,
            needed: files.map((one) => new URL(one.name).pathname),
        });
    }).observe({type: 'largest-contentful-paint', buffered: true});
})"""


class Visit(NamedTuple):
    """When the first page was painted, in ms; what was sent for it, for its paint, and next.

    `offline_copy` is what a service worker loaded in the background, after the first page.
    """

    fcp: float
    lcp: float
    before_paint: int
    first: list[Sent]
    second: list[Sent]
    offline_copy: list[Sent]


@contextmanager
def phone(browser: Browser, slow: bool = True, workers: str = "allow") -> Iterator[Page]:
    """Give a page of a browser that knows nothing yet, on a slow line and a slow CPU.

    With `workers` "block" it keeps no copy for offline.
    """
    context = browser.new_context(
        viewport=PHONE, is_mobile=True, has_touch=True, service_workers=workers
    )
    page = context.new_page()
    if slow:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": CPU})
    try:
        yield page
    finally:
        context.close()


def until_quiet(server: PagesServer, quiet: float = QUIET) -> list[Sent]:
    """Wait until nothing is asked for any more; return what was sent, and forget it."""
    count, since = -1, time.monotonic()
    while time.monotonic() - since < quiet:
        if len(server.sent) != count:
            count, since = len(server.sent), time.monotonic()
        time.sleep(0.05)
    sent = server.sent[:]
    server.sent.clear()
    return sent


def open_page(page: Page, address: str) -> None:
    """Open an address. Exits if there is no page: what is missing is quickly there."""
    answer = page.goto(address, wait_until="load")
    if answer is None or not answer.ok:
        sys.exit(f"{address} is not in the site that was built")


def visit(browser: Browser, address: str, server: PagesServer) -> Visit:
    """Open the home page with a cold cache, then the page that says when to get help."""
    with phone(browser) as page:
        server.sent.clear()
        open_page(page, address)
        seen = page.evaluate(PAINTED)
        sent = until_quiet(server)
        open_page(page, address + SECOND)
        second = until_quiet(server)
    copy = [one for one in sent if one.kind == OFFLINE_COPY]
    first = [one for one in sent if one.kind != OFFLINE_COPY]
    needed = {path.removeprefix(server.prefix) for path in seen["needed"]}
    before = sum(sent.size for sent in first if sent.path in needed)
    return Visit(seen["fcp"], seen["lcp"], before, first, second, copy)


def visits(
    places: dict[str, tuple[str, PagesServer]],
    browser: Browser,
    runs: int,
    say: Callable[[str], None],
) -> dict[str, list[Visit]]:
    """Return the visits of each site by its name: they take turns; the first is not counted."""
    found: dict[str, list[Visit]] = {name: [] for name in places}
    for run in range(runs + 1):
        say(f"visits, run {run} of {runs}")
        for name, (address, server) in places.items():
            found[name].append(visit(browser, address, server))
    return {name: made[1:] for name, made in found.items()}
