"""Step: the sheets to print, as PDF files beside the handout page, and the tables of them on it.

Each sheet is printed from the words of the page `sheet/` beside the handout page, and that page
gets what only paper shows, so that a browser prints the same.
"""

from __future__ import annotations

from pathlib import Path

import rjsmin

from publish.built_files import built_scripts
from publish.handouts.countries import read_countries
from publish.handouts.editions import all_editions, print_editions
from publish.handouts.file_tables import with_file_tables
from publish.handouts.pages import handout_pages, page_words, sheet_page
from publish.handouts.pdf import Typesetter, qr_code
from publish.handouts.sheet_foot import CODE, with_foot

# The script of the clinic's form, where the build leaves it and beside the page.
SCRIPT = "clinic-form.js"


def handouts(site: Path) -> None:
    """Write the sheets of each page below `site` that has a place for a table of them."""
    script = rjsmin.jsmin((built_scripts(site) / SCRIPT).read_text(encoding="utf-8"))
    for page in handout_pages(site):
        html, printed = page.read_text(encoding="utf-8"), sheet_page(page)
        sheet_html = printed.read_text(encoding="utf-8")
        words = page_words(sheet_html)
        files = print_editions(Typesetter(), all_editions(read_countries()), words)
        for file in files:
            (page.parent / file.edition.file_name).write_bytes(file.pdf)
        page.write_text(with_file_tables(html, files), encoding="utf-8")
        if words["url"]:
            (printed.parent / CODE).write_text(qr_code(words["url"]), encoding="utf-8")
        (printed.parent / SCRIPT).write_text(script, encoding="utf-8")
        printed.write_text(with_foot(sheet_html, words), encoding="utf-8")
