"""`python -m benchmarks.repeat_visits SITE`: what a reader loads who comes back, worker and all.

Five visits to the home page and one more, on a host that sends all as it is, one that changes that
other page, and one that changes the file with the pages of an emergency. Prints a Markdown table.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.pages_server import HEADERS, PagesServer, served
from benchmarks.visit import open_page, phone, until_quiet
from rules.browser import ARGUMENTS, executable

VISITS = 5
OTHER = "your-visit/"
HOSTS = {
    "sends all as it is": "",
    "changes one page": f"{OTHER}index.html",
    "changes the file of the emergency": "emergency-pages.*.json",
}


def change(server: PagesServer, pattern: str) -> None:
    """Let the server send the one file of this pattern with a blank more, as some hosts do."""
    found = [name for name in server.files if Path(name).match(pattern)]
    if len(found) != 1:
        sys.exit(f"{len(found)} files of the site are called {pattern}, not one")
    kind, coding, body = server.files[found[0]]
    server.files[found[0]] = (kind, coding, gzip.compress(gzip.decompress(body) + b" ", 6, mtime=0))


def visits(browser: Browser, site: Path, pattern: str) -> Iterator[int]:
    """Yield the bytes that each visit costs, until the device asks for nothing more."""
    with served(site) as (address, server), phone(browser, slow=False) as page:
        if pattern:
            change(server, pattern)
        for _ in range(VISITS):
            for path in ("", OTHER):
                open_page(page, address + path)
            yield sum(sent.size for sent in until_quiet(server))
            page.goto("about:blank")


def main(site: Path) -> None:
    """Print the table. Nothing is fresh from one visit to the next, as after ten minutes."""
    HEADERS["cache-control"] = "no-cache"
    print("| The host | " + " | ".join(f"visit {number + 1}" for number in range(VISITS)) + " |")
    print("| --- |" + " --: |" * VISITS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        for host, pattern in HOSTS.items():
            row = " | ".join(f"{size:,}" for size in visits(browser, site, pattern))
            print(f"| {host} | {row} |")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
