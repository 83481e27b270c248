"""An unknown address at any depth shows our page for it, with its style and working links."""

from __future__ import annotations

from urllib.parse import urljoin

from playwright.sync_api import Browser, Page

from rules.built.screen import opened
from rules.problem import Problem

UNKNOWN = "a/b/c"
STYLES_JS = """() => ['header', 'body'].map((name) => {
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
        look_of_home = page.evaluate(STYLES_JS)
        answer = page.goto(address + UNKNOWN)
        wrongs = []
        if answer is None or answer.status != 404:
            wrongs.append(f"the status is {answer and answer.status}, not 404")
        if page.evaluate(STYLES_JS) != look_of_home:
            wrongs.append("it does not look like the home page")
        wrongs += dead_addresses(page)
    return [Problem("404.html", 1, wrong, FIX) for wrong in wrongs]


def dead_addresses(page: Page) -> list[str]:
    """Ask for each address of the page that is ours; say which do not answer."""
    own = {one for one in page.evaluate(ADDRESSES) if not one.startswith(("#", "https:", "tel:"))}
    answers = {one: page.request.get(urljoin(page.url, one)) for one in sorted(own)}
    wrongs = [f"{one} answers {got.status}" for one, got in answers.items() if got.status != 200]
    return wrongs if own else ["it has no link to go on"]
