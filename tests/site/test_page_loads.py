from __future__ import annotations

from functools import partial
from pathlib import Path

from playwright.sync_api import Browser

from rules.built.links import SITE_URL
from rules.built.page import BuiltPage
from rules.built.walk import Event, table
from rules.site.page_loads import check
from tests.proof import Asked, first_line, in_browser
from tests.report import report


def test_every_page_works_from_us_alone_and_without_an_error(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Nobody else learns who read about which sign, whatever they do; and what we wrote works."""
    report(check(browser, server, [page.path for page in built_pages]))


problems = in_browser(partial(check, features={}), tell=first_line)
used = in_browser(check)


def test_a_request_to_another_host_is_reported(problems: Asked) -> None:
    assert problems('<img src="https://a.org/x.png">') == [
        "index.html:1: it asks another host for https://a.org/x.png (at: open)",
        "index.html:1: the console says: Failed to load resource: net::ERR_FAILED (at: open)",
    ]


def test_a_missing_file_is_reported(problems: Asked) -> None:
    assert problems('<img src="gone.png">') == [
        "index.html:1: gone.png answers 404 (at: open)",
        "index.html:1: the console says: Failed to load resource: the server responded with a "
        "status of 404 (Not Found) (at: open)",
    ]


def test_a_failing_script_is_reported(problems: Asked) -> None:
    assert problems("<script>gone()</script>") == [
        "index.html:1: a script fails: gone is not defined (at: open)"
    ]


def test_what_the_policy_forbids_is_reported(problems: Asked) -> None:
    policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
    (said,) = problems(f"{policy}<p style='color: red'>A</p>")
    assert said.startswith(
        "index.html:1: the console says: Applying inline style violates the following Content "
        "Security Policy directive 'default-src 'none''."
    )


def test_a_plain_page_is_fine(tmp_path: Path, problems: Asked) -> None:
    (tmp_path / "dot.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert not problems('<img src="dot.svg"><script>1 + 1</script>')


def test_what_goes_wrong_only_when_it_is_used_is_reported(used: Asked) -> None:
    """Most readers press what is there to be pressed."""
    body = (
        "<details><summary>More</summary></details>"
        "<button data-print onclick='print()'>Print</button>"
        "<script>document.querySelector('summary').onclick = () => gone();"
        "onbeforeprint = () => new Image().src = 'https://a.org/printed.png'</script>"
    )
    assert sorted(set(used(body))) == [
        f"index.html:1: {wrong}\n"
        "    Fix: open the page with the browser's console and correct what it names"
        for wrong in (
            "a script fails: gone is not defined (at: menu and details)",
            "it asks another host for https://a.org/printed.png (at: print)",
            "the console says: Failed to load resource: net::ERR_FAILED (at: print)",
        )
    ]


def test_whatever_a_page_keeps_unasked_is_reported(problems: Asked) -> None:
    """On a shared computer the next person must not see what was read."""
    body = """<script>document.cookie = 'seen=1'; sessionStorage.page = '/';
        localStorage.last = 'stroke'; localStorage['SITE colours'] = 'dark';
        indexedDB.open('visits')</script>""".replace("SITE", SITE_URL)
    assert problems(body) == [
        f"index.html:1: the browser keeps a {name} (at: open)"
        for name in ("cookie: seen", "local storage: last", "session storage: page")
    ] + ["index.html:1: the browser keeps a database: visits (at: open)"]


def test_the_table_has_a_row_for_each_request() -> None:
    walked = [Event("index.html", "open", "request", ""), Event("a.html", "open", "console", "!")]
    assert table(walked).splitlines()[2:] == ["| index.html | open | index.html |"]
