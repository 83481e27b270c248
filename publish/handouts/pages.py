"""The pages of the built site that the sheets are printed from, and their words."""

from __future__ import annotations

import sys
from pathlib import Path

from publish.handouts.sheet import sheet
from publish.handouts.sources import sources_line

# The block of the page that a table of files goes into (mkdocs.yml).
BLOCK = 'class="handout-files '
# The folder of the page that is printed, beside the page with the tables.
SHEET = "sheet"


def handout_pages(site: Path) -> list[Path]:
    """Return the pages with a place for a table of sheets."""
    pages = sorted(site.rglob("index.html"))
    return [page for page in pages if BLOCK in page.read_text(encoding="utf-8")]


def sheet_page(page: Path) -> Path:
    """Return the page whose words are printed. Exits with a message if it is not there."""
    found = page.parent / SHEET / "index.html"
    if not found.is_file():
        sys.exit(
            f"{found}:1: not there\n    Fix: keep docs/handout/sheet.md, whose words are printed"
        )
    return found


def page_words(html: str) -> dict:
    """Return what a sheet says: the words of the page, and the short line of its sources."""
    words = sheet(html)
    return {**words, "sources": sources_line(words["cited"])}
