"""A page loads without asking another host, without an error and within its own policy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Request, Response, Route

from tests.problem import Problem, report
from tests.site.page import BuiltPage
from tests.site.screen import first_lines, opened
from tests.site.server import served

FIX = "open the page with the browser's console and correct what it names"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each outside request, failed request and line in the console."""
    problems = []
    with opened(browser) as page:
        seen: list[str] = []
        host = urlsplit(address).netloc

        def asked(route: Route, request: Request) -> None:
            if urlsplit(request.url).netloc in (host, ""):
                route.continue_()
            else:
                seen.append(f"it asks another host for {request.url}")
                route.abort()

        def answered(response: Response) -> None:
            if response.status >= 400 and not response.request.is_navigation_request():
                seen.append(f"{response.url.replace(address, '')} answers {response.status}")

        page.route("**", asked)
        page.on("response", answered)
        page.on("pageerror", lambda error: seen.append(f"a script fails: {error.message}"))
        page.on("console", lambda line: seen.append(f"the console says: {line.text}"))
        for path in paths:
            page.goto(address + path.removesuffix("index.html"), wait_until="load")
            problems += [Problem(path, 1, wrong.replace(address, ""), FIX) for wrong in seen]
            seen.clear()
    return problems


def test_pages_load_from_us_alone_and_without_an_error(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Nobody else learns who read about which sign; and what we wrote works."""
    report(check(browser, server, [page.path for page in built_pages]))


def found(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return the first lines of what the rule says about a page with this body."""
    return first_lines(check, browser, folder, body)


def test_a_request_to_another_host_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, '<img src="https://a.org/x.png">') == [
        "index.html:1: it asks another host for https://a.org/x.png",
        "index.html:1: the console says: Failed to load resource: net::ERR_FAILED",
    ]


def test_a_missing_file_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, '<img src="gone.png">') == [
        "index.html:1: gone.png answers 404",
        "index.html:1: the console says: Failed to load resource: the server responded with a "
        "status of 404 (Not Found)",
    ]


def test_a_failing_script_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "<script>gone()</script>") == [
        "index.html:1: a script fails: gone is not defined"
    ]


def test_what_the_policy_forbids_is_reported(browser: Browser, tmp_path: Path) -> None:
    policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
    (said,) = found(browser, tmp_path, f"{policy}<p style='color: red'>A</p>")
    assert said.startswith(
        "index.html:1: the console says: Applying inline style violates the following Content "
        "Security Policy directive 'default-src 'none''."
    )


def test_the_whole_message(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>A</title><script>gone()</script>")
    with served(tmp_path) as address:
        assert [str(problem) for problem in check(browser, address, ["index.html"])] == [
            "index.html:1: a script fails: gone is not defined\n"
            "    Fix: open the page with the browser's console and correct what it names"
        ]


def test_a_plain_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "dot.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert found(browser, tmp_path, '<img src="dot.svg"><script>1 + 1</script>') == []
