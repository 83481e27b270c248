"""An unknown address at any depth shows our page for it, with its style and working links."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin

from playwright.sync_api import Browser, Page

from rules.problem import Problem
from tests.report import report
from tests.site.screen import opened
from tests.site.server import PREFIX, served

UNKNOWN = "a/b/c"
LOOK = """() => ['header', 'body'].map((name) => {
    const style = getComputedStyle(document.querySelector(name));
    return [name, style.fontFamily, style.color, style.backgroundColor].join(' ');
})"""
ADDRESSES = """() => [...document.querySelectorAll('a[href], link[href], [src]')]
    .map((one) => one.getAttribute('href') || one.getAttribute('src'))"""
FIX = "use the url filter for addresses in overrides/404.html and its partials"


def check(browser: Browser, address: str) -> list[Problem]:
    """Return a problem for a wrong answer, a lost style and each address that does not work."""
    with opened(browser) as page:
        page.goto(address)
        look_of_home = page.evaluate(LOOK)
        answer = page.goto(address + UNKNOWN)
        wrongs = []
        if answer is None or answer.status != 404:
            wrongs.append(f"the status is {answer and answer.status}, not 404")
        if page.evaluate(LOOK) != look_of_home:
            wrongs.append("it does not look like the home page")
        wrongs += dead_addresses(page, address)
    return [Problem("404.html", 1, wrong, FIX) for wrong in wrongs]


def dead_addresses(page: Page, address: str) -> list[str]:
    """Ask for each address of the page that is ours; say which do not answer."""
    own = {one for one in page.evaluate(ADDRESSES) if not one.startswith(("#", "https:", "tel:"))}
    answers = {one: page.request.get(urljoin(page.url, one)) for one in sorted(own)}
    wrongs = [f"{one} answers {got.status}" for one, got in answers.items() if got.status != 200]
    return wrongs if own else ["it has no link to go on"]


def test_an_unknown_address_shows_a_page_that_helps(browser: Browser, server: str) -> None:
    """An old link from a leaflet must not end at a bare error."""
    report(check(browser, server))


def found(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return what the rule says about a site whose page for unknown addresses is this."""
    head = "<!doctype html><title>A</title><header>A</header><h1>B</h1>"
    (folder / "index.html").write_text(head)
    (folder / "404.html").write_text(head + body)
    with served(folder) as address:
        return [str(problem) for problem in check(browser, address)]


def test_relative_links_and_a_lost_style_are_reported(browser: Browser, tmp_path: Path) -> None:
    body = "<a href='triggers/'>A</a><style>header { color: red }</style>"
    assert found(browser, tmp_path, body) == [
        f"404.html:1: it does not look like the home page\n    Fix: {FIX}",
        f"404.html:1: triggers/ answers 404\n    Fix: {FIX}",
    ]


def test_a_page_without_links_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "") == [f"404.html:1: it has no link to go on\n    Fix: {FIX}"]


def test_a_page_that_helps_is_fine(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, f"<a href='{PREFIX}/'>Home</a>") == []
