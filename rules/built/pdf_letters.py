"""The letters of a PDF as PDFium reads them, in the order in which they are drawn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from ctypes import addressof, c_double, create_string_buffer
from typing import Any, NamedTuple

from pypdfium2 import PdfDocument, PdfPage, PdfTextPage, raw

# What PDFium gives for a hyphen at the end of a line.
HYPHENS = ("\x02", "\ufffe")
NO_LETTER = re.compile(r"[\s\0\u2060•]+")
# The number of the marked content of what is in none: in PDF/UA, what a screen reader skips.
UNMARKED = -1


class Run(NamedTuple):
    """What letters that are drawn at once share.

    Size in points, how far above the edge of the paper they stand, font, number of the marked
    content.
    """

    size: float
    height: float
    font: str
    mark: int


class Letter(NamedTuple):
    """A letter, what it shares with its run, its side of paper (the first is 1), and its box.

    The box is left, bottom, right and top in points from the lower left of the paper.
    """

    text: str
    run: Run
    side: int
    box: tuple[float, float, float, float]


def read_letters(pdf: PdfDocument) -> Iterator[Letter]:
    """Yield each letter of a PDF. PDFium invents spaces and line ends: they are no letters."""
    for side, page in enumerate(pdf, start=1):
        yield from letters_of(page, side)


def letters_of(page: PdfPage, side: int) -> Iterator[Letter]:
    """Yield each letter of a page."""
    text = page.get_textpage()
    runs: dict[int, Run] = {}
    box = raw.FS_RECTF()
    for place in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, place))
        if sign.isspace() or sign == "\0":
            continue
        drawn = raw.FPDFText_GetTextObject(text, place)
        address = addressof(drawn.contents)
        if address not in runs:
            runs[address] = read_run(text, place, drawn)
        raw.FPDFText_GetLooseCharBox(text, place, box)
        sign = "-" if sign in HYPHENS else sign
        yield Letter(sign, runs[address], side, (box.left, box.bottom, box.right, box.top))


def read_run(text: PdfTextPage, place: int, drawn: Any) -> Run:
    """Return what the letter at a place of the text shares with what is drawn at once."""
    matrix, across, up, font = raw.FS_MATRIX(), c_double(), c_double(), create_string_buffer(128)
    raw.FPDFText_GetMatrix(text, place, matrix)
    raw.FPDFText_GetCharOrigin(text, place, across, up)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(drawn), font, len(font))
    size = raw.FPDFText_GetFontSize(text, place) * abs(matrix.d)
    return Run(size, up.value, font.value.decode(), raw.FPDFPageObj_GetMarkedContentID(drawn))


def bare(text: str) -> str:
    """Return the text without spaces and bullets, so that line ends do not matter."""
    return NO_LETTER.sub("", unicodedata.normalize("NFKC", text))
