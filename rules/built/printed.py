"""Each page as a printer gets it: Chromium's PDF, without backgrounds, read back page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lxml.html import HtmlElement, document_fromstring
from playwright.sync_api import Browser
from pypdfium2 import PdfDocument

from rules.built.page import BuiltPage, read_page, shown_text
from rules.built.pdf_letters import Letter, bare, letters_of
from rules.built.screen import opened, visit

# Whoever prints: one reader prefers dark colours, the other runs no scripts.
PRINT_SETTINGS: dict[str, dict[str, Any]] = {
    "A4": {"color_scheme": "dark"},
    "Letter": {"java_script_enabled": False},
}
# In points: a line with its base below this is in the margin of print.css, which is 40 high.
FOOT = 30
# What only makes sense on a screen.
SCREEN_ONLY = (
    "//nav|//form|//fieldset|//button|//summary[not(h2)]|//a[@href='#main']"
    "|//*[@class='sources__uses']"
)
# What is not seen, or said otherwise: titles of drawings, and what a script may reword.
UNSEEN = "//svg|//template|//noscript|//*[@class='visually-hidden']|//*[@data-due]"
OUTSIDE = "//main//a[starts-with(@href, 'http')]"
TEXTS = ".//h1|.//h2|.//h3|.//p|.//li|.//th|.//td|.//dt|.//dd|.//caption|.//figcaption"


@dataclass(frozen=True)
class PrintedSide:
    """One side of paper: its letters, in the order in which they are printed."""

    letters: list[Letter]

    @cached_property
    def words(self) -> str:
        """Return all words above the foot, without spaces."""
        return bare("".join(one.text for one in self.letters if one.run.height > FOOT))

    @property
    def foot(self) -> str:
        """Return the words at the foot, without spaces."""
        return bare("".join(one.text for one in self.letters if one.run.height <= FOOT))

    @cached_property
    def lines(self) -> list[str]:
        """Return the lines above the foot, the lowest first, without spaces."""
        lines: dict[int, str] = {}
        for letter in self.letters:
            if letter.run.height > FOOT:
                height = round(letter.run.height)
                lines[height] = lines.get(height, "") + letter.text
        return [bare(lines[height]) for height in sorted(lines)]


@dataclass(frozen=True)
class PrintedPage:
    """A page of the site and the sides of one paper that it fills."""

    page: BuiltPage
    paper: str
    sides: list[PrintedSide]

    @cached_property
    def words(self) -> str:
        """Return all words above the feet of the sides, without spaces."""
        return "".join(side.words for side in self.sides)

    @cached_property
    def source(self) -> HtmlElement:
        """Return what of the page belongs on paper, each outside link followed by its address."""
        tree = document_fromstring(self.page.text)
        for link in tree.xpath(OUTSIDE):
            link.tail = f" ({link.get('href')}){link.tail or ''}"
        for element in tree.xpath(f"{SCREEN_ONLY}|{UNSEEN}"):
            element.drop_tree()
        return tree


def print_pages(browser: Browser, address: str, pages: list[BuiltPage]) -> Iterator[PrintedPage]:
    """Print each page of the site at `address` on A4 and on Letter."""
    for paper, settings in PRINT_SETTINGS.items():
        with opened(browser, **settings) as tab:
            for page in pages:
                visit(tab, address, page.path)
                yield PrintedPage(page, paper, read_pdf(tab.pdf(format=paper)))


def print_body(browser: Browser, body: str) -> PrintedPage:
    """Print a page with this body on A4: a fault for a proof, or what a rule must let pass."""
    text = f"<!doctype html><title>A</title>{body}"
    with opened(browser) as tab:
        tab.set_content(text)
        sides = read_pdf(tab.pdf(format="A4"))
    return PrintedPage(read_page("index.html", text), "A4", sides)


def read_pdf(pdf: bytes) -> list[PrintedSide]:
    """Return the sides of a PDF."""
    sides = enumerate(PdfDocument(pdf), start=1)
    return [PrintedSide(list(letters_of(page, side))) for side, page in sides]


def expected(element: HtmlElement) -> str:
    """Return the words of an element of `PrintedPage.source` as they are printed."""
    return bare(shown_text(element))


def texts(element: HtmlElement) -> list[HtmlElement]:
    """Return what below the element holds words: headings, paragraphs, items, cells, captions."""
    return [one for one in element.xpath(TEXTS) if not one.xpath(TEXTS) and expected(one)]
