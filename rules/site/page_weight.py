"""The first screen comes at once, and no page is heavy.

One round trip over HTTPS carries about 15,200 bytes (measured: TLS 1.3, an initial window of ten
packets). What the first screen needs is in the first 10,000, so a server that compresses less well
still sends it in one. Words are never cut for bytes: what is no words has a limit of its own.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page

from rules.built.page_weight import Weight, beginning
from rules.built.screen import shared_tab, visit
from rules.built.server import served
from rules.problem import Problem

FIRST = 10_000
MOST = 20_000
# The two pages that hold the whole ladder of care also hold all of its sources.
MOST_OF_LADDER = 26_000
LADDER = ("when-to-get-help/index.html", "handout/sheet/index.html")
MOST_OF = {
    **dict.fromkeys(LADDER, MOST_OF_LADDER),
    # The whole emergency card and all treatments with their figures, each with its sources.
    "conditions/bells-palsy/index.html": 20_500,
}
MOST_OVERHEAD = 7_000
# Without scripts: what they add comes after the first screen is shown.
SCREENS: tuple[dict[str, Any], ...] = (
    {"viewport": {"width": 390, "height": 844}, "java_script_enabled": False},
    {"viewport": {"width": 1280, "height": 800}, "java_script_enabled": False},
)


def check(weights: list[Weight]) -> list[Problem]:
    """Return a problem for each page that is too heavy, and for styles that are."""
    problems = []
    for page in weights:
        parts = f"{page.css} CSS, {page.svg} SVG, {page.js} JS"
        most = MOST_OF.get(page.path, MOST)
        if page.whole > most:
            wrong = (
                f"it has {page.whole} bytes with gzip, not {most}: {parts}, "
                f"{page.notes} notes, {page.text} text and tags"
            )
            problems.append(Problem(page.path, 1, wrong, "split the page, or say it once"))
        if page.overhead > MOST_OVERHEAD:
            wrong = f"{page.overhead} of its bytes are no words, not {MOST_OVERHEAD}: {parts}"
            problems.append(Problem(page.path, 1, wrong, "simplify the heaviest of them"))
    return problems


def check_first_screen(browser: Browser, site: Path, paths: list[str]) -> list[Problem]:
    """Return a problem for each page whose first screen looks otherwise when half of it is here."""
    problems = []
    with TemporaryDirectory() as folder:
        write_beginnings(site, paths, Path(folder))
        with served(site) as whole, served(Path(folder)) as part:
            for settings in SCREENS:
                page = shared_tab(browser, **settings)
                for path in paths:
                    if picture(page, whole, path) != picture(page, part, path):
                        width = settings["viewport"]["width"]
                        wrong = (
                            f"its first {FIRST} bytes do not show the first screen at {width} px"
                        )
                        fix = "move what is seen first to the front"
                        problems.append(Problem(path, 1, wrong, fix))
    return problems


def write_beginnings(site: Path, paths: list[str], folder: Path) -> None:
    """Write what a browser has of each page when only its first bytes have come."""
    for path in paths:
        html = (site / path).read_text(encoding="utf-8")
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(beginning(html, FIRST), encoding="utf-8")


def picture(page: Page, address: str, path: str) -> bytes:
    """Return a picture of the first screen of a page."""
    visit(page, address, path)
    return page.screenshot()
