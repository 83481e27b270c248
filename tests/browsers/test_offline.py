"""Offline the pages of an emergency, those that were opened and the whole copy are still there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.serve import application
from rules.built.links import SHOWN_ANYWHERE
from rules.built.page import BuiltPage
from rules.built.server import PREFIX
from tests.browsers.connection import Connection, connection
from tests.browsers.engines.tab import Tab
from tests.browsers.test_search import OPTIONS, search_for
from tests.browsers.worker import ask, files, keep, shown

# Notes how far the bar says the copy is, and whether it is to be seen.
WATCH = """() => {
    const bar = document.querySelector(".keep-copy progress");
    window.said = [];
    const note = () => said.push([bar.value, bar.max, bar.hidden]);
    new MutationObserver(note).observe(bar, { attributes: true });
}"""
# How many bytes of the site are on the device.
BYTES = """async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
            bytes += (await (await cache.match(request)).arrayBuffer()).byteLength;
    }
    return bytes;
}"""
OFFLINE = "You are offline, and this page is not saved on your device"


@pytest.fixture
def real(site: Path) -> Iterator[Connection]:
    """Yield a connection to the finished site."""
    with connection(application(site, PREFIX)) as found:
        yield found


def test_offline_the_pages_of_an_emergency_are_there(
    tab: Tab, real: Connection, built_pages: list[BuiltPage]
) -> None:
    """And the page that was opened; another one, or a PDF, says that it is not kept."""
    titles = {page.address: page.tree.findtext(".//h1") for page in built_pages}
    opened = "conditions/bells-palsy/"
    keep(tab, f"{real.address}{opened}")
    real.cut()
    for path in ("", "when-to-get-help/", "self-care/", "search/", opened):
        found = shown(tab, real.address + path)
        assert found not in (None, OFFLINE), path
        assert titles[path] is None or titles[path].strip() in found
    assert shown(tab, f"{real.address}search?from=a-letter") == titles["search/"].strip()
    assert tab.run("() => location.href") == f"{real.address}search/"
    for path in ("triggers/", "a/b/c", "handout/handout-a4.pdf"):
        assert shown(tab, real.address + path) == OFFLINE, path
    links = "() => [...document.querySelectorAll('.kept-pages a')].map((one) => one.pathname)"
    assert tab.until(f"() => ({links})().length < 8")
    assert f"{PREFIX}/{opened}" in tab.run(links)


def test_a_button_keeps_the_whole_site_and_another_removes_it(
    tab: Tab, real: Connection, built_pages: list[BuiltPage]
) -> None:
    """Many look at their twitch where there is no connection: on a train or in a ward."""
    keep(tab, f"{real.address}about/privacy/")
    assert tab.until("() => !!document.querySelector('.keep-copy button')")
    tab.run(WATCH)
    size = tab.run("() => document.querySelector('.keep-copy button').textContent")
    tab.click(".keep-copy button")
    assert tab.until("() => /is kept/.test(document.querySelector('.keep-copy').innerText)")
    assert size == f"Keep the whole site ({tab.run(BYTES) / 1e6:.1f} MB)"
    said = tab.run("() => said")
    parts = len(ask(tab, "look")["paths"])
    assert said == sorted(said)
    assert [parts, parts, True] == said[-1]
    assert len([one for one in said if not one[2]]) > parts / 2
    real.cut()
    for page in (one for one in built_pages if one.path not in SHOWN_ANYWHERE):
        tab.open(real.address + page.address)
        title = page.tree.findtext("head/title")
        assert (page.path, tab.run("() => document.title")) == (page.path, title)
    search_for(tab, real.address, "coffee")
    assert tab.until(OPTIONS)
    real.restore()
    tab.open(f"{real.address}about/privacy/")
    assert tab.until("() => !!document.querySelector('.keep-copy button')")
    tab.click(".keep-copy button:last-of-type")
    assert tab.until("() => /Removed/.test(document.querySelector('.keep-copy').innerText)")
    kept = files(tab, real.address)
    assert "when-to-get-help/" in kept
    assert "conditions/tics/" not in kept
