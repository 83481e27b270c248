from __future__ import annotations

import gzip
from pathlib import Path

from publish.page_addresses import SiteFiles
from publish.steps.service_worker import NAME, kept_files, print_styles
from rules.built.offline_site import ask, files, keep, until, update, visit, write
from rules.built.page import BuiltPage
from rules.problem import messages
from rules.site.offline import FIX, MAX_BYTES, check
from tests.report import report
from tests.site.conftest import SmallSite


def size(file: Path) -> int:
    """Return how many bytes a file has on the way."""
    content = file.read_bytes()
    return min(len(content), len(gzip.compress(content, 9, mtime=0)))


def test_what_an_emergency_needs_is_cached_automatically_in_few_bytes(site: Path) -> None:
    """Many readers pay for each byte, and this must not cost more than a few pages do."""
    [bundle] = site.glob("emergency-pages.*.json")
    paths = (bundle.name, NAME, *print_styles(SiteFiles(site)))
    report(check({path: size(site / path) for path in paths}))


def test_too_many_bytes_are_reported() -> None:
    assert messages(check({"a.json": 40_000, NAME: 20_001})) == [
        f"service-worker.js:1: it caches 60001 bytes automatically, not 60000\n    Fix: {FIX}"
    ]
    assert check({"a.json": MAX_BYTES}) == []


def test_the_whole_copy_has_every_page_and_no_download(
    site: Path, built_pages: list[BuiltPage]
) -> None:
    whole = set(kept_files(SiteFiles(site)))
    assert {page.path for page in built_pages} - whole == {"404.html"}
    assert [path for path in whole if path.endswith((".pdf", ".zip"))] == []


def test_a_page_is_kept_when_it_is_opened(small: SmallSite) -> None:
    """The first one, too, which was there before the worker. It costs no byte more."""
    _, host, address, page = small
    keep(page, f"{address}more/")
    assert files(page, address) == ["", "503.html", "more/", "search/"]
    assert "search/" not in host.sent
    host.sent.clear()
    visit(page, f"{address}search/")
    page.click("button")
    page.wait_for_function("() => document.querySelector('output').textContent")
    [words] = [path for path in host.sent if path.startswith("search/words.")]
    until(page, f"await caches.match('{address}{words}')")
    assert host.sent.count(words) == 1


def test_the_whole_site_is_kept_when_it_is_asked_for_and_removed_again(small: SmallSite) -> None:
    """A new version is then kept as a whole, too."""
    site, _, address, page = small
    keep(page, address)
    paths = ask(page, "look")["paths"]
    ask(page, "begin")
    assert [ask(page, "keep", path) for path in paths] == [True] * len(paths)
    assert ask(page, "look")["isWhole"]
    write(site, "new")
    page.goto(address)
    assert update(page, address) == "activated"
    assert len(files(page, address)) == len(paths) + 1
    ask(page, "remove")
    assert files(page, address) == ["", "503.html", "search/"]
    assert not ask(page, "look")["isWhole"]
