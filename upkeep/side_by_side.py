"""`make side-by-side BEFORE=folder`: pages of two built sites, as they were and as they are.

For whoever weighs a change of words or looks. Each page is drawn whole, on a phone and on a desk,
the site in `BEFORE` on the left of each pair and the one in site/ on the right; one picture a page,
made small, in the folder side-by-side/. `PAGES` names others than the four that tell most.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from rules.browser import ARGUMENTS, executable
from rules.built.screen import DESK, PHONE, opened
from rules.built.server import served

PAGES = ["index.html", "when-to-get-help/", "conditions/hemifacial-spasm/", "handout/"]
SCALE = 0.36
GAP, GROUND = 14, "#8a8a8a"
# WebP holds no taller picture.
TALLEST = 16383


def pictures(browser: Browser, site: Path, pages: list[str]) -> dict[str, list[Image.Image]]:
    """Return each page of the site in the folder `site`, on a phone and on a desk, made small.

    Raises SystemExit, with what to do, if the folder lacks one of the pages.
    """
    for page in pages:
        if not (site / page).is_file() and not (site / page / "index.html").is_file():
            sys.exit(f"{site}: no page {page}\n    Fix: build the site there, or name other PAGES")
    with served(site) as address:
        return {page: drawn(browser, address + page) for page in pages}


def drawn(browser: Browser, address: str) -> list[Image.Image]:
    """Return the whole page at `address`, on a phone and on a desk, made small."""
    found = []
    for screen in (PHONE, DESK):
        with opened(browser, viewport=screen) as page:
            page.goto(address)
            picture = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
        size = round(picture.width * SCALE), min(round(picture.height * SCALE), TALLEST - 2 * GAP)
        found.append(picture.resize(size, Image.Resampling.LANCZOS))
    return found


def joined(before: list[Image.Image], now: list[Image.Image]) -> Image.Image:
    """Return one picture: each screen as it was, and to its right as it is."""
    columns = [one for pair in zip(before, now, strict=True) for one in pair]
    width = sum(one.width + GAP for one in columns) + GAP
    whole = Image.new("RGB", (width, max(one.height for one in columns) + 2 * GAP), GROUND)
    left = GAP
    for one in columns:
        whole.paste(one, (left, GAP))
        left += one.width + GAP
    return whole


def main(browser: Browser, before: Path, now: Path, folder: Path, pages: list[str]) -> None:
    """Write a picture of each page into `folder`, and print its path."""
    old, new = (pictures(browser, site, pages) for site in (before, now))
    folder.mkdir(exist_ok=True)
    for page in pages:
        name = page.removesuffix("/").removesuffix(".html").replace("/", "-")
        file = folder / f"{name}.webp"
        joined(old[page], new[page]).save(file, quality=45)
        print(file)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(
            "side-by-side: no site to compare with\n    Fix: name its folder with BEFORE=folder"
        )
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        sites = Path(sys.argv[1]), Path("site")
        main(chromium, *sites, Path("side-by-side"), sys.argv[2:] or PAGES)
        chromium.close()
