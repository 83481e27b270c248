"""The QR code leads to the page, also from a cheap printer."""

from __future__ import annotations

from PIL import ImageDraw

from rules.built.handouts import SheetFile, codes
from rules.built.links import SITE_URL

ADDRESS = f"{SITE_URL}handout/sheet/"
DOTS = 150


def test_the_code_on_a_sheet_leads_to_the_page(sheets: list[SheetFile]) -> None:
    """150 dots an inch without grey is a poor printer, or a copy of a copy."""
    for sheet in sheets:
        pages = range(1, len(sheet.pdf.pages) + 1)
        found = [code for page in pages for code in codes(sheet.picture(page, DOTS))]
        assert found == [ADDRESS], sheet.path


def test_a_code_that_is_struck_out_is_not_read(sheets: list[SheetFile]) -> None:
    """The proof that reading can fail."""
    picture = next(one for one in sheets if one.kind == "diary").picture(1, DOTS)
    width, height = picture.size
    ImageDraw.Draw(picture).rectangle((width // 2, height // 2, width, height), fill=255)
    assert codes(picture) == []
