"""Which sheets there are: what, for which country, in which size, on which paper."""

from __future__ import annotations

import re
from dataclasses import dataclass

from typst import TypstError

from publish.handouts.countries import for_country, slug
from publish.handouts.pdf import Typesetter
from publish.interface import say

PAPERS = ("a4", "us-letter")
# Only these two print on Letter (ISO 216 is the standard everywhere else in numbers.yml).
LETTER_COUNTRIES = ("us", "ca")
# How many sides a sheet may have: normal, large print. The template is named as the sheet.
SIDES = {"handout": (2, 6), "diary": (1, 1), "questions": (1, 1)}
# Where the words need more room, the space between them gives way, never their size.
SPACINGS = (1, 0.93, 0.86, 0.8, 0.75, 0.7, 0.64, 0.58, 0.52)
# What parts.typ says where less is left than a hand can write in.
NO_ROOM = "too little room is left to write in"
# What Typst says of a character that our typefaces lack.
MISSING_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
PAGE_COUNT = re.compile(rb"/Type/Pages\s*/Count (\d+)")


@dataclass(frozen=True)
class Edition:
    """One file to print. `paper` is a key of PAPERS; `country` is an entry of numbers.yml."""

    kind: str
    paper: str
    large: bool = False
    country: dict | None = None

    @property
    def file_name(self) -> str:
        """Return the name of the file, which still says what it is in a folder of downloads."""
        country = [country_part(self.country)] if self.country else []
        large = ["large-print"] if self.large else []
        return "-".join(["lip-twitch", self.kind, *country, *large, self.paper]) + ".pdf"


def country_part(country: dict) -> str:
    """Return a country as part of a file name: its name, or its code where that is not ASCII."""
    return slug(country["name"]) if country["name"].isascii() else country["code"]


class SheetTooLongError(SystemExit):
    """Exits, unless someone can say whose words they are: `wrong` says which sheet."""

    def __init__(self, wrong: str) -> None:
        """Add what to do to what is wrong."""
        super().__init__(f"{wrong}\n    Fix: shorten docs/handout/sheet.md, never the type")
        self.wrong = wrong


@dataclass(frozen=True)
class PdfFile:
    """A finished file: its edition, its bytes, its pages, and the spacing that they fitted with."""

    edition: Edition
    pdf: bytes
    pages: int
    spacing: float


def name_of(sheet: str) -> str:
    """Return what readers call a sheet."""
    return say(f"sheet.{sheet}")


def all_editions(countries: list[dict]) -> list[Edition]:
    """Return every edition: each sheet for everyone, then the handout of each country."""
    general = [
        Edition(sheet, paper, large)
        for sheet in SIDES
        for large in (False, True)
        for paper in PAPERS
    ]
    return general + [
        Edition("handout", paper_of(country), large, country)
        for country in countries
        for large in (False, True)
    ]


def paper_of(country: dict) -> str:
    """Return the paper that a country prints on."""
    return "us-letter" if country["code"] in LETTER_COUNTRIES else "a4"


def print_editions(typesetter: Typesetter, editions: list[Edition], words: dict) -> list[PdfFile]:
    """Print every edition, none of a kind looser than the one before: they look alike, and few
    are printed more than once to find their spacing.
    """
    spacings: dict[tuple, float] = {}
    printed = []
    for edition in editions:
        group = (edition.kind, edition.paper, edition.large)
        printed.append(print_edition(typesetter, edition, words, spacings.get(group, SPACINGS[0])))
        spacings[group] = printed[-1].spacing
    return printed


def print_edition(
    typesetter: Typesetter, edition: Edition, words: dict, loosest: float = SPACINGS[0]
) -> PdfFile:
    """Print one edition of the sheet's words. Raises SheetTooLongError if they do not fit."""
    given = for_edition(edition, words)
    most = SIDES[edition.kind][edition.large]
    wrong = ""
    for spacing in SPACINGS[SPACINGS.index(loosest) :]:
        try:
            pdf = typesetter.pdf(edition.kind, {**given, "spacing": spacing})
        except TypstError as error:
            fail_on_missing_glyph(edition, error)
            if NO_ROOM not in str(error):
                raise
            wrong = NO_ROOM
            continue
        pages = int(PAGE_COUNT.findall(pdf)[0])
        if pages <= most:
            return PdfFile(edition, pdf, pages, spacing)
        wrong = f"{pages} pages, at most {most} may be"
    raise SheetTooLongError(f"{edition.file_name}: {wrong}")


def fail_on_missing_glyph(edition: Edition, error: TypstError) -> None:
    """Exit if what stopped Typst is a character that our typefaces lack."""
    found = MISSING_GLYPH.search(str(error))
    if found:
        wrong = f'our typefaces have no glyph for "{found[1]}"'
        fix = "write it in Latin, Greek or Cyrillic letters, or leave it out"
        raise SystemExit(f"{edition.file_name}: {wrong}\n    Fix: {fix}") from error


def for_edition(edition: Edition, words: dict) -> dict:
    """Return the words as this edition says them, and what its template asks for besides."""
    country = edition.country
    if country:
        words = for_country(words, country)
    name = name_of(edition.kind)
    if country:
        name = say("sheet.in-country", sheet=name, country=country["name"])
    return {
        "logo": None,
        **words,
        "document-title": f"{name} – {words['site']}",
        "paper": edition.paper,
        "large": edition.large,
        # Only the handout states facts.
        "sources": words["sources"] if edition.kind == "handout" else "",
    }
