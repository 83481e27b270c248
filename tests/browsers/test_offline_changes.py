"""What is kept on a device follows the site: an update, a bad file, a full device, names with é."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.steps import service_worker
from rules.built.faulty_host import Host
from rules.built.offline_site import NAME, version_of, write
from tests.browsers.connection import Connection, connection
from tests.browsers.engines.tab import Tab
from tests.browsers.worker import ask, files, keep, shown, update


@pytest.fixture
def small(tmp_path: Path) -> Iterator[tuple[Connection, Host, Path]]:
    """Yield a connection to a small site, its host and its folder."""
    write(tmp_path / "site", "old")
    host = Host(tmp_path / "site")
    with connection(host) as found:
        yield found, host, tmp_path / "site"


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
