"""Step 3: the sheets to print, as PDF files beside the handout page, and the list of them on it.

Runs on the page as built, before it is minified: each sheet is printed from the page's own words,
and the page gets what only paper shows, so that a browser prints the same.
"""

from __future__ import annotations

from pathlib import Path

import rjsmin

from publish.handouts.countries import read_countries
from publish.handouts.editions import Printed, all_editions, print_editions
from publish.handouts.links import with_links
from publish.handouts.pdf import Press, qr_code
from publish.handouts.sheet import sheet
from publish.handouts.sheet_foot import CODE, with_foot
from publish.handouts.sources import sources_line
from publish.steps.build import built_scripts

# The script of the clinic's form, where the build leaves it and beside the page.
SCRIPT = "clinic-form.js"
# The block of the page that a list of files goes into (mkdocs.yml).
BLOCK = 'class="handout-files '


def handouts(site: Path) -> None:
    """Write the sheets of each page below `site` that has a place for a list of them."""
    script = rjsmin.jsmin((built_scripts(site) / SCRIPT).read_text(encoding="utf-8"))
    for page in handout_pages(site):
        html = page.read_text(encoding="utf-8")
        words = page_words(html)
        files = print_all(words)
        for file in files:
            (page.parent / file.edition.file_name).write_bytes(file.pdf)
        (page.parent / CODE).write_text(qr_code(words["address"]), encoding="utf-8")
        (page.parent / SCRIPT).write_text(script, encoding="utf-8")
        page.write_text(with_foot(with_links(html, files), words), encoding="utf-8")


def handout_pages(site: Path) -> list[Path]:
    """Return the pages with a place for a list of sheets."""
    pages = sorted(site.rglob("index.html"))
    return [page for page in pages if BLOCK in page.read_text(encoding="utf-8")]


def page_words(html: str) -> dict:
    """Return what a sheet says: the words of the page, and the short line of its sources."""
    words = sheet(html)
    return {**words, "sources": sources_line(words["claims"], words["address"])}


def print_all(words: dict) -> list[Printed]:
    """Return every edition of the sheet."""
    return print_editions(Press(), all_editions(read_countries()), words)
