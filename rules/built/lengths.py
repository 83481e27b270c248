"""How long each page is on a phone. `make lengths` prints the table.

A screen is what a phone of 390 by 844 shows at once, in the tests' own typeface. What is folded
when the page opens, such as the sources, does not count. Without the folder of a finished site the
pages are built as they are, broken links and all, which is quick; only the handout page then lacks
its list of files.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from rules.browser import ARGUMENTS, FONTCONFIG_FILE, executable
from rules.built.page import read_site
from rules.built.screen import PHONE, shared_tab, visit
from rules.built.server import served

# The most screens a page may have, by the start of its address; the longest start that fits counts.
MOST = {
    "": 7.5,
    "index.html": 6,
    "404.html": 2,
    # Fifteen special cases are open: a folded row hides the first aid from who needs it most.
    # Each says in full whom to call, and how fast a change has to be for it.
    "when-to-get-help/": 10.25,
    "503.html": 3,
    "handout/": 3.5,
    # For paper: what counts there is its sides (handout_browser.py).
    "handout/sheet/": 15,
    "search/": 6,
    "about/": 6,
}


def most_screens(path: str) -> float:
    """Return how many screens the page at `path` may have."""
    return MOST[max((start for start in MOST if path.startswith(start)), key=len)]


def screens(browser: Browser, address: str, paths: Iterable[str]) -> dict[str, float]:
    """Return how many screens each page of the site at `address` has."""
    found = {}
    page = shared_tab(browser, viewport=PHONE)
    for path in paths:
        visit(page, address, path)
        found[path] = screens_of(page)
    return found


def screens_of(page: Page) -> float:
    """Return how many screens of a phone the open page has."""
    return page.evaluate("document.documentElement.scrollHeight") / PHONE["height"]


def table(found: dict[str, float]) -> str:
    """Return the screens of each page, and what it may have, as a Markdown table."""
    rows = ["| Page | Screens | At most |", "| --- | --- | --- |"]
    for path, number in found.items():
        most = most_screens(path)
        over = f", over by {number - most:.1f}" if number > most else ""
        rows.append(f"| {path} | {number:.1f}{over} | {most:g} |")
    return "\n".join(rows)


def built(folder: Path) -> Path:
    """Build the pages into `folder`, and return it. Exits if they cannot be built."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "--no-strict", "-d", str(folder)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(result.stderr)
    return folder


def main(site: Path) -> None:
    """Print the table for the site in the folder `site`."""
    environment = {**os.environ, "FONTCONFIG_FILE": str(FONTCONFIG_FILE)}
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(), args=ARGUMENTS, env={**environment}
        )
        print(table(screens(browser, address, [page.path for page in read_site(site)])))
        browser.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(Path(sys.argv[1]) if sys.argv[1:] else built(Path(scratch)))
