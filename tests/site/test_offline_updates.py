"""A new version takes the place of the kept one as a whole, or not at all."""

from __future__ import annotations

from playwright.sync_api import Page

from publish.steps.service_worker import NAME
from rules.built.offline_site import keep, until, update, version_of, versions, visit, write
from tests.site.conftest import SmallSite


def assert_the_update_is_refused(page: Page, address: str) -> None:
    """Look for the new version, which must not be taken: the version before stays whole."""
    old = versions(page)[0]
    assert update(page, address) == "redundant"
    assert versions(page)[0] == old


def search(page: Page) -> str:
    """Use the search of the page as it is open; return the words that it finds."""
    page.evaluate("() => { document.querySelector('output').textContent = '' }")
    page.click("button")
    page.wait_for_function("() => document.querySelector('output').textContent")
    return page.inner_text("output")


def test_the_network_comes_first(small: SmallSite) -> None:
    """Health advice must not go stale: a kept page is shown only offline."""
    site, _, address, page = small
    keep(page, address)
    write(site, "new")
    assert visit(page, f"{address}search/") == "new"
    page.context.set_offline(True)
    assert visit(page, f"{address}search/") == "old"


def test_a_connection_that_is_cut_in_an_update_leaves_the_old_version_whole(
    small: SmallSite,
) -> None:
    """The next visit with a good connection brings the new one."""
    site, host, address, page = small
    keep(page, f"{address}more/")
    write(site, "new")
    host.faults = {"more/": "cut"}
    page.goto(address)
    assert_the_update_is_refused(page, address)
    page.context.set_offline(True)
    assert [visit(page, address + path) for path in ("", "more/")] == ["old", "old"]
    page.context.set_offline(False)
    host.faults = {}
    page.goto(address)
    assert update(page, address) == "activated"
    assert versions(page) == [version_of(site)]


def test_a_device_that_is_full_in_an_update_keeps_the_old_version_whole(small: SmallSite) -> None:
    """Photos fill it between two visits."""
    site, _, address, page = small
    keep(page, address)
    write(site, "new")
    origin = "/".join(address.split("/")[:3])
    devtools = page.context.new_cdp_session(page)
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 10})
    page.goto(address)
    assert_the_update_is_refused(page, address)
    page.context.set_offline(True)
    assert [visit(page, address + path) for path in ("", "search/")] == ["old", "old"]


def test_a_reader_who_begins_to_save_data_keeps_the_old_version(small: SmallSite) -> None:
    """Online every page is still the newest: only the kept copy waits."""
    site, _, address, page = small
    saves = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });'
    keep(page, address)
    write(site, "new")
    (site / NAME).write_text(saves + (site / NAME).read_text())
    assert visit(page, address) == "new"
    assert_the_update_is_refused(page, address)


def test_a_host_that_still_sends_an_old_file_does_not_mix_two_versions(small: SmallSite) -> None:
    """The parts of a large host do not change at the same moment."""
    site, _, address, page = small
    page_of_old = (site / "more/index.html").read_text()
    keep(page, f"{address}more/")
    write(site, "new")
    (site / "more/index.html").write_text(page_of_old)
    page.goto(address)
    assert_the_update_is_refused(page, address)


def test_a_page_never_gets_the_words_of_another_version(small: SmallSite) -> None:
    """Neither an old page from a host that has moved on, nor a new page without a connection."""
    site, _, address, page = small
    keep(page, address)
    assert visit(page, f"{address}search/") == "old"
    assert search(page) == "words of old"
    until(page, "await caches.match(document.head.lastChild.src)")
    write(site, "new")
    assert search(page) == "words of old"
    assert visit(page, f"{address}search/") == "new"
    page.context.set_offline(True)
    assert search(page) == "missing"


def test_an_unchanged_file_is_not_loaded_again(small: SmallSite) -> None:
    """Many readers pay for each byte."""
    site, host, address, page = small
    keep(page, f"{address}more/")
    (site / NAME).write_text((site / NAME).read_text().replace('VERSION="', 'VERSION="2'))
    host.faults = {"more/": "fails"}
    page.goto(address)
    assert update(page, address) == "activated"
    assert versions(page) == [version_of(site)]
