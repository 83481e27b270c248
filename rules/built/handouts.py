"""The printed sheets as the rules read them: words in the order of their tags, sizes, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile, takewhile
from pathlib import Path
from typing import Any, NamedTuple

import pdfplumber
import pypdfium2
import zxingcpp
from pdfminer.pdftypes import resolve1
from PIL import Image

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
    def chars(self) -> list[dict]:
        """Return every character that is drawn."""
        return [char for page in self.pdf.pages for char in page.chars]

    @cached_property
    def pieces(self) -> list[Piece]:
        """Return what a screen reader reads, piece by piece in its order, without bullets.

        And without the address in the foot of a side, which may come in the midst of a list.
        """
        drawn: dict[tuple, list[dict]] = {}
        for page in self.pdf.pages:
            for char in page.chars:
                if self.large or char["top"] < page.height - FOOT:
                    drawn.setdefault((char["page_number"], char["mcid"]), []).append(char)
        return [
            Piece(
                tag,
                bare("".join(char["text"] for char in drawn[place])),
                min(round(char["size"], 1) for char in drawn[place]),
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

    def repeated(self, page: int) -> str:
        """Return head and foot of a page, the first being 1: a screen reader skips them."""
        found = [c["text"] for c in self.pdf.pages[page - 1].chars if c["tag"] == "Artifact"]
        return bare("".join(found))

    def picture(self, page: int, dots: int) -> Image.Image:
        """Return a page as a printer without colour sees it, in dots per inch."""
        side = pypdfium2.PdfDocument(self.file)[page - 1]
        return side.render(scale=dots / 72, grayscale=True).to_pil()


def codes(picture: Image.Image) -> list[str]:
    """Return what the QR codes on a picture say, after each dot has become black or white."""
    one_bit = picture.point(lambda grey: 255 if grey > 127 else 0)
    found = zxingcpp.read_barcodes(
        one_bit, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return [code.text for code in found]


def places(pdf: pdfplumber.PDF) -> Iterator[tuple[str, tuple]]:
    """Yield the tag, and page and mark, of each piece of text, in the order of the tags.

    pdfplumber's own tree loses the order of a text and a bold word inside it, so this follows the
    file itself (ISO 32000-1, 14.7.4).
    """
    numbers: dict[Any, int] = {page.page_obj.pageid: page.page_number for page in pdf.pages}
    yield from kids(resolve1(pdf.doc.catalog["StructTreeRoot"]), numbers, "", 0)


def kids(element: dict, numbers: dict[Any, int], inside: str, page: int) -> Iterator[tuple]:
    """Yield the places below an element. A piece of a table cell has the tag of its cell."""
    tag = inside if inside in ("TH", "TD", "Lbl") else str(getattr(element.get("S"), "name", ""))
    page = numbers.get(getattr(element.get("Pg"), "objid", None), page)
    below = resolve1(element.get("K", []))
    for kid in below if isinstance(below, list) else [below]:
        kid = resolve1(kid)
        if isinstance(kid, int):
            yield tag, (page, kid)
        elif "MCID" in kid:
            yield tag, (numbers.get(getattr(kid.get("Pg"), "objid", None), page), kid["MCID"])
        elif "S" in kid:
            yield from kids(kid, numbers, tag, page)


def bare(text: str) -> str:
    """Return the text without spaces, so that line ends do not matter."""
    return re.sub(r"[\s\u2060•]+", "", text)


def read_sheets(site: Path) -> list[SheetFile]:
    """Return every printed sheet of the site."""
    return [SheetFile(file) for file in sorted((site / FOLDER).glob("*.pdf"))]
