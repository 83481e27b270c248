"""The whole site is kept on the device for when there is no line, and is small enough for that."""

from __future__ import annotations

import gzip
from pathlib import Path

from playwright.sync_api import Browser

from publish.steps.service_worker import NAME, kept_files
from tests.problem import Problem, messages, report
from tests.site.links import SHOWN_ANYWHERE
from tests.site.offline_site import keep
from tests.site.page import BuiltPage
from tests.site.screen import opened

# On the way, which is what a reader may pay for. On the device it is about 1.5 MB.
MOST = 400_000
FIX = "see publish/steps/service_worker.py: what it keeps, and what it leaves out"


def check(sizes: dict[str, int], pages: set[str]) -> list[Problem]:
    """Return a problem if what is kept is too heavy, lacks a page or has files to download."""
    total = sum(sizes.values())
    heaviest = max(sizes, key=sizes.__getitem__) or "the home page"
    wrongs = [f"it does not keep {page or 'the home page'}" for page in pages - sizes.keys()]
    if total > MOST:
        wrongs.append(f"it loads {total} bytes, not {MOST}; the heaviest file is {heaviest}")
    wrongs += [f"it keeps {path}" for path in sizes if path.endswith((".pdf", ".zip"))]
    return [Problem(NAME, 1, wrong, FIX) for wrong in wrongs]


def size(file: Path) -> int:
    """Return how many bytes a file, or the page of a folder, has on the way."""
    content = (file / "index.html" if file.is_dir() else file).read_bytes()
    return min(len(content), len(gzip.compress(content, 9, mtime=0)))


def test_every_page_is_kept_in_few_bytes(site: Path, built_pages: list[BuiltPage]) -> None:
    """Nobody asked for these bytes, so they must be fewer than those of one photo."""
    sizes = {path: size(site / path) for path in (*kept_files(site), NAME)}
    pages = {page.address for page in built_pages if page.path != "404.html"}
    report(check(sizes, pages))


def test_too_many_bytes_a_missing_page_and_a_download_are_reported() -> None:
    sizes = {"": 300_000, "index.js": 100_000, "a.pdf": 1}
    assert messages(check(sizes, {"", "triggers/"})) == [
        f"service-worker.js:1: {wrong}\n    Fix: {FIX}"
        for wrong in (
            "it does not keep triggers/",
            "it keeps a.pdf",
            "it loads 400001 bytes, not 400000; the heaviest file is the home page",
        )
    ]
    assert check({"": MOST}, {""}) == []


def test_without_a_line_every_page_and_the_search_work(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Many look at their twitch where there is no line: on a train, in a ward, in the country."""
    with opened(browser, offline_copy=True) as page:
        said: list[str] = []
        page.on("console", lambda line: said.append(line.text))
        page.on("pageerror", lambda error: said.append(error.message))
        keep(page, server)
        page.context.set_offline(True)
        for built in (one for one in built_pages if one.path not in SHOWN_ANYWHERE):
            page.goto(server + built.address, wait_until="domcontentloaded")
            title = built.tree.findtext("head/title")
            assert (built.path, page.title()) == (built.path, title)
        page.goto(f"{server}search/")
        page.fill("#search-field", "coffee")
        page.wait_for_selector(".search__option")
        page.goto(f"{server}a/b/c")
        assert page.inner_text("h1") == "You are offline, and this page is not kept"
        page.click("main li:has-text('Privacy') a")
        assert page.url == f"{server}about/privacy/"
        assert said == []
