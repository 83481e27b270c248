"""Offline the pages of an emergency, and those that were opened, are still there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from publish.serve import application
from publish.steps import service_worker
from rules.built.links import SHOWN_ANYWHERE
from rules.built.offline_site import ASK, FILES, INSTALL, NAME, Host, version_of, write
from rules.built.page import BuiltPage
from rules.built.server import PREFIX
from tests.browsers.connection import Connection, connection
from tests.browsers.engines.tab import NoPageError, Tab
from tests.browsers.test_features import FIELD, OPTIONS

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
TITLE = "() => document.querySelector('h1')?.textContent.trim()"
OFFLINE = "You are offline, and this page is not kept"
READY = "() => !!navigator.serviceWorker.controller"


@pytest.fixture
def real(site: Path) -> Iterator[Connection]:
    """Give a connection to the finished site."""
    with connection(application(site, PREFIX)) as found:
        yield found


@pytest.fixture
def small(tmp_path: Path) -> Iterator[tuple[Connection, Host, Path]]:
    """Give a connection to a small site, its host and its folder."""
    write(tmp_path / "site", "old")
    host = Host(tmp_path / "site")
    with connection(host) as found:
        yield found, host, tmp_path / "site"


def keep(tab: Tab, address: str) -> None:
    """Visit a site for the first time, and wait until what is kept unasked is there."""
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
    tab.open(f"{real.address}search/")
    tab.click(FIELD)
    tab.press("coffee")
    assert tab.until(OPTIONS)
    real.restore()
    tab.open(f"{real.address}about/privacy/")
    assert tab.until("() => !!document.querySelector('.keep-copy button')")
    tab.click(".keep-copy button:last-of-type")
    assert tab.until("() => /Removed/.test(document.querySelector('.keep-copy').innerText)")
    kept = files(tab, real.address)
    assert "when-to-get-help/" in kept
    assert "conditions/tics/" not in kept


def test_an_update_takes_the_place_of_all_that_was_kept(
    tab: Tab, small: tuple[Connection, Host, Path]
) -> None:
    """The page that was opened, too; what another site of the same host keeps stays. Online
    the newest page comes first.
    """
    road, _, folder = small
    keep(tab, f"{road.address}more/")
    tab.run("async () => { await caches.open('of another site') }")
    write(folder, "new")
    assert shown(tab, road.address) == "new"
    assert update(tab, road.address, 1) == "activated"
    assert sorted(tab.run("() => caches.keys()")) == sorted(
        ["of another site", f"{road.address} kept {version_of(folder)}"]
    )
    road.cut()
    for path in ("", "search/", "more/"):
        assert shown(tab, road.address + path) == "new", path


def test_a_bundle_that_the_host_changed_is_loaded_once_and_pages_are_kept(
    tab: Tab, small: tuple[Connection, Host, Path]
) -> None:
    road, host, folder = small
    [bundle] = folder.glob("emergency-pages.*.json")
    host.faults = {bundle.name: "changed"}
    keep(tab, road.address)
    assert shown(tab, f"{road.address}more/") == "old"
    assert tab.until("async () => !!(await caches.match(location.href))")
    assert shown(tab, road.address) == "old"
    assert host.sent.count(bundle.name) == 1
    road.cut()
    assert shown(tab, f"{road.address}more/") == "old"


def test_one_bad_file_costs_no_other(tab: Tab, small: tuple[Connection, Host, Path]) -> None:
    """A host that changes one file on the way must not make each visit load all of them again."""
    road, host, folder = small
    keep(tab, f"{road.address}more/")
    write(folder, "new")
    host.faults = {"more/": "changed"}
    assert shown(tab, road.address) == "new"
    assert update(tab, road.address, 1) == "redundant"
    host.sent.clear()
    assert update(tab, road.address, 2) == "redundant"
    assert sorted(set(host.sent)) == ["more/", NAME]
    road.cut()
    assert shown(tab, f"{road.address}more/") == "old"
    road.restore()
    host.faults = {}
    tab.open(road.address)
    assert update(tab, road.address, 3) == "activated"
    road.cut()
    assert shown(tab, f"{road.address}more/") == "new"


def test_the_whole_copy_breaks_off_and_goes_on(
    tab: Tab, small: tuple[Connection, Host, Path]
) -> None:
    road, _, _ = small
    keep(tab, road.address)
    road.cut()
    assert ask(tab, "keep", "more/") is False
    road.restore()
    assert ask(tab, "keep", "more/") is True
    assert "more/" in files(tab, road.address)


def test_the_oldest_page_that_was_opened_makes_way(
    tab: Tab, monkeypatch: pytest.MonkeyPatch, small: tuple[Connection, Host, Path]
) -> None:
    """A large fork can never fill a phone; what an emergency needs stays."""
    road, _, folder = small
    pages = ("one", "two", "three")
    monkeypatch.setattr(service_worker, "LARGEST_OPENED", 2 * 300)
    write(folder, "new", pages=pages)
    assert 200 < (folder / "one/index.html").stat().st_size < 300
    keep(tab, road.address)
    for path in pages:
        assert shown(tab, f"{road.address}{path}/") == "new"
        assert tab.until("async () => !!(await caches.match(location.href))")
    assert tab.until(f"async () => !(await caches.match('{road.address}one/'))")
    kept = files(tab, road.address)
    assert {"", "search/", "two/", "three/"} <= set(kept)


def test_a_page_with_accents_in_its_name_is_there(
    tab: Tab, tmp_path: Path, small: tuple[Connection, Host, Path]
) -> None:
    """A translator's page."""
    road, _, folder = small
    write(folder, "new", pages=("déclencheurs", "faq sur la lèvre"))
    keep(tab, road.address)
    for path in ("déclencheurs/", "faq sur la lèvre/"):
        assert shown(tab, road.address + path) == "new"
    road.cut()
    for path in ("déclencheurs/", "faq sur la lèvre/"):
        assert shown(tab, road.address + path) == "new"
