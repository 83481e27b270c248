"""`python -m rules.built.walk SITE`: what a browser asks for when a reader uses every page fully.

Prints a Markdown table: the page, what the reader did, and each request that this made.
`rules/site/page_loads.py` judges the same walk.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import methodcaller
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Request, Response, sync_playwright

from rules.browser import ARGUMENTS, executable
from rules.built.features import FEATURES, KEPT
from rules.built.page import read_site
from rules.built.screen import opened
from rules.built.server import served

# A phone: there the menu is a button of its own. Without motion, so that nothing waits for it.
SCREEN = {"width": 412, "height": 900}
SOON = 30  # milliseconds


class Event(NamedTuple):
    """What happened while a reader did something on a page. `kind` is one of the words below."""

    path: str
    feature: str
    kind: str  # "request", "answer", "console", "script" or "kept"
    text: str


def walk(
    browser: Browser,
    address: str,
    paths: Iterable[str],
    features: Mapping[str, Callable[[Page], Any]] = FEATURES,
) -> Iterator[Event]:
    """Open each page of the site at `address` in one tab, use every feature, and tell all."""
    with opened(browser, viewport=SCREEN, reduced_motion="reduce") as page:
        seen: list[tuple[str, str]] = []
        page.context.route(lambda url: not is_ours(url, address), lambda route: route.abort())
        listen(page, lambda kind, text: seen.append((kind, text.replace(address, ""))))
        for path in paths:
            visit = methodcaller("goto", address + path.removesuffix("index.html"))
            steps: dict[str, Callable[[Page], Any]] = {"open": visit, **features}
            for name, use in steps.items():
                use(page)
                # What comes late, such as the icon, belongs to what was done just now.
                page.wait_for_timeout(SOON)
                yield from (Event(path, name, kind, text) for kind, text in seen)
                seen.clear()
            yield from (Event(path, name, "kept", what) for what in kept(page))


def is_ours(url: str, address: str) -> bool:
    """Return whether an address asks the host of the site at `address`, or no host at all."""
    return urlsplit(url).netloc in ("", urlsplit(address).netloc)


def listen(page: Page, tell: Callable[[str, str], None]) -> None:
    """Call `tell` for each request, bad answer, line of the console and error of a script.

    Listens to the whole context, so that no worker and no second tab goes unheard.
    """

    def asked(request: Request) -> None:
        tell("request", request.url)

    def answered(response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            tell("answer", f"{response.url} answers {response.status}")

    page.context.on("request", asked)
    page.context.on("response", answered)
    page.context.on("console", lambda line: tell("console", line.text))
    page.context.on("weberror", lambda error: tell("script", error.error.message))


def kept(page: Page) -> list[str]:
    """Return what the browser keeps: cookies, storage and databases, each as "kind: name"."""
    cookies = [f"cookie: {cookie['name']}" for cookie in page.context.cookies()]
    return cookies + page.evaluate(KEPT)


def table(events: Iterable[Event]) -> str:
    """Return the requests as a Markdown table, each page and feature that made one."""
    rows = ["| Page | What the reader did | What was asked for |", "| --- | --- | --- |"]
    rows += [
        f"| {event.path} | {event.feature} | {event.text or 'index.html'} |"
        for event in events
        if event.kind == "request"
    ]
    return "\n".join(rows)


def main(site: Path) -> None:
    """Print the requests of a walk over the finished site in the folder `site`."""
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        print(table(walk(browser, address, [page.path for page in read_site(site)])))
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
