"""Whatever fails on host, connection or device, the reader gets a page, or is told."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from publish.steps.service_worker import NAME
from rules.built.offline_site import FILES, INSTALL, keep, until, visit
from tests.site.conftest import SmallSite

DAMAGE = """async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const { url } = (await cache.keys()).find(({ url }) => url.endsWith("search/"));
    const headers = { "Content-Type": "text/html" };
    await cache.put(url, new Response("<h1>damaged</h1>", { headers }));
}"""
KEPT_AGAIN = "await caches.match((await navigator.serviceWorker.ready).scope + 'search/')"


def complaints(page: Page) -> list[str]:
    """Return a list that takes up each line of the console and each error."""
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text))
    page.on("pageerror", lambda error: said.append(error.message))
    return said


def test_a_connection_that_brings_nothing_shows_the_kept_page(small: SmallSite) -> None:
    """In a lift or a tunnel the telephone shows a connection, and someone waits for the signs."""
    _, host, address, page = small
    keep(page, address)
    host.faults = {"search/": "hangs"}
    assert visit(page, f"{address}search/") == "old"


def test_a_fault_of_the_host_shows_the_kept_page(small: SmallSite) -> None:
    _, host, address, page = small
    keep(page, address)
    host.faults = {"search/": "fails", "other/": "fails"}
    assert visit(page, f"{address}search/") == "old"
    page.goto(f"{address}other/")
    assert page.inner_text("body") == "fault of the host"


def test_a_page_that_was_withdrawn_is_not_shown_any_more(small: SmallSite) -> None:
    """What is withdrawn may have been wrong. A reader with that page open gets one that helps."""
    site, _, address, page = small
    keep(page, f"{address}search/")
    (site / "search/index.html").unlink()
    page.reload()
    assert page.inner_text("h1") == "gone"


def test_a_damaged_copy_is_never_shown_and_is_fetched_again(small: SmallSite) -> None:
    _, _, address, page = small
    keep(page, address)
    page.evaluate(DAMAGE)
    page.context.set_offline(True)
    assert visit(page, f"{address}search/") == "offline"
    page.context.set_offline(False)
    page.goto(address)
    until(page, KEPT_AGAIN)
    page.context.set_offline(True)
    assert visit(page, f"{address}search/") == "old"


def test_a_full_device_leaves_the_site_online_and_quiet(small: SmallSite) -> None:
    """Nothing half is left on the device either."""
    _, _, address, page = small
    said = complaints(page)
    origin = "/".join(address.split("/")[:3])
    devtools = page.context.new_cdp_session(page)
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 10})
    assert visit(page, address) == "old"
    assert page.evaluate(INSTALL, address + NAME) == "redundant"
    assert visit(page, f"{address}search/") == "old"
    assert page.evaluate(FILES) == []
    assert said == []


@pytest.mark.parametrize(
    "refusal",
    [
        "caches.open = () => Promise.reject(new DOMException('', 'SecurityError'));",
        "throw new Error('the worker fails');",
    ],
)
def test_storage_that_is_refused_leaves_the_site_online_and_quiet(
    small: SmallSite, refusal: str
) -> None:
    site, _, address, page = small
    worker = (site / NAME).read_text()
    (site / NAME).write_text(refusal + worker)
    said = complaints(page)
    assert visit(page, address) == "old"
    assert page.evaluate(INSTALL, address + NAME) != "activated"
    assert visit(page, f"{address}search/") == "old"
    assert page.evaluate("() => navigator.serviceWorker.controller") is None
    assert said == []


def test_storage_that_is_taken_away_later_leaves_the_site_online(small: SmallSite) -> None:
    """The next page that is opened online keeps it all again."""
    _, _, address, page = small
    keep(page, address)
    page.evaluate("async () => { for (const name of await caches.keys()) caches.delete(name) }")
    assert visit(page, address) == "old"
    until(page, "(await caches.keys()).length === 1")
    until(page, KEPT_AGAIN)


def test_a_browser_that_refuses_the_worker_is_quiet(small: SmallSite) -> None:
    """Some do in a private window."""
    _, _, address, page = small
    refuse = "ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('no'))"
    said = complaints(page)
    page.add_init_script(refuse)
    assert visit(page, address) == "old"
    page.wait_for_timeout(100)
    assert said == []
