"""The printed sheets as the rules read them: words in the order of their tags, sizes, pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile, takewhile
from pathlib import Path
from typing import NamedTuple

import pdfplumber
import pypdfium2
import zxingcpp
from PIL import Image

from rules.built.pdf_letters import UNMARKED, Letter, bare, read_letters
from rules.built.tag_order import places

FOLDER = "handout"
# What the small print below a sheet starts with, with and without sources.
SMALL_PRINT = ("Sources:", "http", "Lastupdate", "Thissite", "Wordsanddrawings")
# What each sheet starts with, below the line at its top.
TITLES = ("Inshort", "14-daydiary", "Questionsforyourvisit")
# How high the foot of a sheet is that is not in large print: 11 mm, as templates/frame.typ has it.
FOOT = 31
NAME = re.compile(r"lip-twitch-(handout|diary|questions)(?:-(.+?))??(-large-print)?-(a4|us-letter)")


class Piece(NamedTuple):
    """A run of text: the tag around it, the text without spaces, its smallest size in points."""

    tag: str
    text: str
    size: float


@dataclass
class SheetFile:
    """One PDF: what its name says it is, its words and its pictures."""

    file: Path
    kind: str = field(init=False)
    country: str = field(init=False)
    large: bool = field(init=False)
    paper: str = field(init=False)

    def __post_init__(self) -> None:
        """Read the name."""
        kind, country, large, paper = NAME.fullmatch(self.file.stem).groups()
        self.kind, self.country = kind, country or ""
        self.large, self.paper = bool(large), paper

    @property
    def path(self) -> str:
        """Return the path as problems show it."""
        return f"{FOLDER}/{self.file.name}"

    @cached_property
    def pdf(self) -> pdfplumber.PDF:
        """Return the open file."""
        return pdfplumber.open(self.file)

    @cached_property
    def document(self) -> pypdfium2.PdfDocument:
        """Return the open file as PDFium reads it, which is much faster at letters."""
        return pypdfium2.PdfDocument(self.file)

    @cached_property
    def letters(self) -> list[Letter]:
        """Return every letter that is drawn."""
        return list(read_letters(self.document))

    @cached_property
    def pieces(self) -> list[Piece]:
        """Return what a screen reader reads, piece by piece in its order, without bullets.

        And without the address in the foot of a side, which may come in the midst of a list.
        """
        drawn: dict[tuple, list[Letter]] = {}
        for letter in self.letters:
            if self.large or letter.run.height > FOOT:
                drawn.setdefault((letter.side, letter.run.mark), []).append(letter)
        return [
            Piece(
                tag,
                bare("".join(letter.text for letter in drawn[place])),
                min(round(letter.run.size, 1) for letter in drawn[place]),
            )
            for tag, place in places(self.pdf)
            if place in drawn and tag != "Lbl"
        ]

    @property
    def words(self) -> str:
        """Return all that is read, without spaces."""
        return "".join(piece.text for piece in self.pieces)

    def small_pieces(self, least: float) -> list[str]:
        """Return what is smaller before the small print; cells of tables may be."""
        sheet = dropwhile(lambda piece: not piece.text.startswith(TITLES), self.pieces)
        body = takewhile(lambda piece: not piece.text.startswith(SMALL_PRINT), sheet)
        return [one.text for one in body if one.size < least and one.tag not in ("TH", "TD")]

    def on_side(self, side: int) -> list[Letter]:
        """Return the letters of a side, the first being 1."""
        return [letter for letter in self.letters if letter.side == side]

    def repeated(self, side: int) -> str:
        """Return head and foot of a side, the first being 1: a screen reader skips them."""
        found = [one.text for one in self.on_side(side) if one.run.mark == UNMARKED]
        return bare("".join(found))

    def picture(self, side: int, dots: int, part: tuple[int, ...] = ()) -> Image.Image:
        """Return a side as a printer without colour sees it, in dots per inch.

        `part`, if only that is wanted, is its left, top, right and bottom in such dots.
        """
        page = self.document[side - 1]
        crop = (0.0, 0.0, 0.0, 0.0)
        if part:
            # Half a dot less: what is cut off is rounded up to whole dots.
            left, top, right, bottom = ((edge - 0.5) * 72 / dots for edge in part)
            crop = (left, page.get_height() - bottom, page.get_width() - right, top)
        return page.render(scale=dots / 72, grayscale=True, crop=crop).to_pil()


def codes(picture: Image.Image) -> list[str]:
    """Return what the QR codes on a picture say, after each dot has become black or white."""
    one_bit = picture.point(lambda grey: 255 if grey > 127 else 0)
    found = zxingcpp.read_barcodes(
        one_bit, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return [code.text for code in found]


def read_sheets(site: Path) -> list[SheetFile]:
    """Return every printed sheet of the site."""
    return [SheetFile(file) for file in sorted((site / FOLDER).glob("*.pdf"))]
