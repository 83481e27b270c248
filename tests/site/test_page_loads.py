from __future__ import annotations

from functools import partial
from pathlib import Path

from playwright.sync_api import Browser

from rules.built.links import SITE_URL
from rules.built.page import BuiltPage
from rules.built.server import served
from rules.built.walk import Event, table
from rules.site.page_loads import check
from tests.proof import first_lines
from tests.report import report


def test_every_page_works_from_us_alone_and_without_an_error(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Nobody else learns who read about which sign, whatever they do; and what we wrote works."""
    report(check(browser, server, [page.path for page in built_pages]))


def problems(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return the first lines of what the rule says about opening a page with this body."""
    return first_lines(partial(check, features={}), browser, folder, body)


def test_a_request_to_another_host_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert problems(browser, tmp_path, '<img src="https://a.org/x.png">') == [
        "index.html:1: it asks another host for https://a.org/x.png (at: open)",
        "index.html:1: the console says: Failed to load resource: net::ERR_FAILED (at: open)",
    ]


def test_a_missing_file_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert problems(browser, tmp_path, '<img src="gone.png">') == [
        "index.html:1: gone.png answers 404 (at: open)",
        "index.html:1: the console says: Failed to load resource: the server responded with a "
        "status of 404 (Not Found) (at: open)",
    ]


def test_a_failing_script_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert problems(browser, tmp_path, "<script>gone()</script>") == [
        "index.html:1: a script fails: gone is not defined (at: open)"
    ]


def test_what_the_policy_forbids_is_reported(browser: Browser, tmp_path: Path) -> None:
    policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
    (said,) = problems(browser, tmp_path, f"{policy}<p style='color: red'>A</p>")
    assert said.startswith(
        "index.html:1: the console says: Applying inline style violates the following Content "
        "Security Policy directive 'default-src 'none''."
    )


def test_the_whole_message(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><script>gone()</script>")
    with served(tmp_path) as address:
        assert [str(problem) for problem in check(browser, address, ["index.html"])] == [
            "index.html:1: a script fails: gone is not defined (at: open)\n"
            "    Fix: open the page with the browser's console and correct what it names"
        ]


def test_a_plain_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "dot.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert not problems(browser, tmp_path, '<img src="dot.svg"><script>1 + 1</script>')


def test_what_goes_wrong_only_when_it_is_used_is_reported(browser: Browser, tmp_path: Path) -> None:
    """Most readers press what is there to be pressed."""
    body = (
        "<details><summary>More</summary></details>"
        "<button data-print onclick='print()'>Print</button>"
        "<script>document.querySelector('summary').onclick = () => gone();"
        "onbeforeprint = () => new Image().src = 'https://a.org/printed.png'</script>"
    )
    said = first_lines(check, browser, tmp_path, body)
    assert sorted(set(said)) == [
        "index.html:1: a script fails: gone is not defined (at: menu and details)",
        "index.html:1: it asks another host for https://a.org/printed.png (at: print)",
        "index.html:1: the console says: Failed to load resource: net::ERR_FAILED (at: print)",
    ]


def test_whatever_a_page_keeps_unasked_is_reported(browser: Browser, tmp_path: Path) -> None:
    """On a shared computer the next person must not see what was read."""
    body = """<script>document.cookie = 'seen=1'; sessionStorage.page = '/';
        localStorage.last = 'stroke'; localStorage['SITE colours'] = 'dark';
        indexedDB.open('visits')</script>""".replace("SITE", SITE_URL)
    assert problems(browser, tmp_path, body) == [
        f"index.html:1: the browser keeps a {name} (at: open)"
        for name in ("cookie: seen", "local storage: last", "session storage: page")
    ] + ["index.html:1: the browser keeps a database: visits (at: open)"]


def test_the_table_has_a_row_for_each_request() -> None:
    walked = [Event("index.html", "open", "request", ""), Event("a.html", "open", "console", "!")]
    assert table(walked).splitlines()[2:] == ["| index.html | open | index.html |"]
