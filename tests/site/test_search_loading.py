from __future__ import annotations

import gzip
import re
from pathlib import Path

from playwright.sync_api import Browser, expect

from rules.built.page import BuiltPage, read_page
from rules.built.screen import opened
from rules.problem import messages
from rules.site.search_loading import FOLDER, check_others, check_size
from tests.report import report

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def packed(code: str) -> int:
    """Return how many bytes the code has on the way."""
    return len(gzip.compress(code.encode(), 9, mtime=0))


def test_the_search_is_small(site: Path) -> None:
    """The library, our code and the line that loads them; the words come on top."""
    folder = site / FOLDER
    starts = [one for one in SCRIPT.findall((folder / "index.html").read_text()) if "search" in one]
    assert len(starts) == 1
    (search,), (words,) = folder.glob("search.*.js"), folder.glob("index.*.js")
    code = packed(search.read_text()) + packed(starts[0])
    index = packed(words.read_text())
    report(check_size({"search.js": code, "index.js": index}))


def test_no_other_page_pays_for_it(built_pages: list[BuiltPage]) -> None:
    """Most readers never search."""
    report(check_others(built_pages))


def test_heavy_files_and_other_pages_are_reported() -> None:
    assert messages(check_size({"search.js": 9_001, "index.js": 60_000})) == [
        "search/search.js:1: it has 9001 bytes with gzip\n    Fix: keep it below 9000"
    ]
    pages = [
        read_page("index.html", "<title>A</title><script src=search/search.js></script>"),
        read_page("a/index.html", "<title>A</title><form role=search></form>"),
        read_page("search/index.html", "<title>A</title><script src=search.js></script>"),
    ]
    assert messages(check_others(pages)) == [
        f"{path}:1: it holds a part of the search\n    Fix: keep it to overrides/search.html"
        for path in ("a/index.html", "index.html")
    ]


def test_nothing_is_asked_before_and_nothing_is_sent_after(browser: Browser, server: str) -> None:
    """What a worried person types is nobody's business."""
    with opened(browser) as page:
        asked: list[str] = []
        faults: list[str] = []
        page.goto(f"{server}search/", wait_until="networkidle")
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.wait_for_timeout(100)
        assert asked == []
        page.focus("#search-field")
        page.locator("#search-field").press_sequentially("suicide")
        page.wait_for_selector(".search__option")
        page.keyboard.press("Enter")
        page.locator(".search button").click()
        page.wait_for_timeout(400)
        assert [re.sub(r"\.\w{8}(?=\.js$)", "", url) for url in asked] == [
            f"{server}search/index.js",
            f"{server}search/search.js",
        ]
        assert page.url == f"{server}search/"
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0
        assert faults == []


def test_words_typed_before_the_code_is_there_are_searched_for(
    browser: Browser, server: str
) -> None:
    """On a slow connection people type faster than files come."""
    with opened(browser) as page:
        waiting = []
        page.route("**/search.*.js", lambda route: waiting.append(route))
        page.goto(f"{server}search/")
        page.fill("#search-field", "coffee")
        page.keyboard.press("Enter")
        assert page.url == f"{server}search/"
        page.wait_for_timeout(100)
        waiting[0].continue_()
        page.wait_for_selector(".search__option")


def test_files_that_do_not_come_are_told(browser: Browser, server: str) -> None:
    with opened(browser) as page:
        page.route("**/search/*.js", lambda route: route.abort())
        page.goto(f"{server}search/")
        page.focus("#search-field")
        expect(page.get_by_role("status")).to_have_text(
            "The search could not be loaded. Look in the list below."
        )


def test_without_javascript_the_list_is_the_way_in(browser: Browser, server: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(server)
        page.locator("header nav:visible a", has_text="Search").click()
        assert not page.locator("#search-field").is_visible()
        assert page.locator("noscript p", has_text="needs JavaScript").is_visible()
        letters = page.locator(".topics h3").all_inner_texts()
        assert letters == sorted(set(letters))
        assert len(letters) > 15
        page.get_by_role("link", name="Hemifacial spasm").click()
        page.wait_for_url(f"{server}conditions/hemifacial-spasm/")
