"""The words of a sheet from pages built for it alone."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from publish.handouts.pages import handout_pages, page_words, sheet_page
from publish.steps.build import build


def built_words() -> dict:
    """Return the words of the handout page, freshly built: a finished page is minified."""
    with TemporaryDirectory() as folder:
        build(Path(folder))
        page = sheet_page(handout_pages(Path(folder))[0])
        return page_words(page.read_text(encoding="utf-8"))
