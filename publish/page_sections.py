"""The sections of a built page, as words to search: no marks, sources, menus or drawings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from publish.html_tree import classes, parse_html, squeeze

BLOCKS = {"p", "li", "tr", "caption", "dt", "dd"}
HEADINGS = {"h1", "h2", "h3"}
NOT_SEARCHED = {"nav", "svg", "form", "script", "style", "template"}
NOT_SEARCHED_CLASSES = {"sources", "sources__mark", "review-line", "print-button", "entry-tiles"}
SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z0-9])")
# Sources are read where they are cited; their titles would drown what the pages say.
SOURCES = ("sources", "the-list", "more-help")


@dataclass
class Section:
    """A heading, where it is, and the sentences and list items below it."""

    title: str = ""
    anchor: str = ""
    lines: list[str] = field(default_factory=list)


class Sections:
    """Collects the sections of an element, such as `<main>`."""

    def __init__(self, element: HtmlElement) -> None:
        """Read the element to its end."""
        self.found: list[Section] = []
        self.pending_id = ""  # of a part whose heading comes next
        self.text = ""
        self.read(element)
        self.end_line()

    def read(self, element: HtmlElement) -> None:
        """Take in the words of an element and of what it holds."""
        if element.tag in NOT_SEARCHED or NOT_SEARCHED_CLASSES & set(classes(element)):
            return
        self.open(element)
        self.text += element.text or ""
        for child in element:
            self.read(child)
            self.text += child.tail or ""
        if element.tag in HEADINGS:
            self.found[-1].title = squeeze(self.text)
            self.text = ""
        elif element.tag in BLOCKS:
            self.end_line()

    def open(self, element: HtmlElement) -> None:
        """End the line before a block; begin a section, or a cell."""
        if element.tag in HEADINGS:
            self.end_line()
            self.found.append(Section(anchor=self.pending_id or element.get("id", "")))
            self.pending_id = ""
        elif element.tag in BLOCKS:
            self.end_line()
        elif element.tag in ("section", "aside"):
            self.end_line()
            self.pending_id = element.get("id", "")
        elif element.tag in ("td", "th"):
            self.text = f"{self.text.rstrip()}; " if self.text.strip() else ""

    def end_line(self) -> None:
        """Give the text so far to its section, a line for each sentence."""
        line = squeeze(self.text)
        self.text = ""
        if line and self.found:
            self.found[-1].lines += SENTENCE.split(line)


def page_sections(html: str) -> list[Section]:
    """Return the sections of a page; the first one is the page itself.

    A heading that occurs several times on a page, such as "What to try", or that no link can lead
    to, names no section of its own: its lines belong to the section before.
    """
    found = [section for main in parse_html(html).iter("main") for section in Sections(main).found]
    titles = [section.title for section in found]
    sections: list[Section] = []
    for section in found:
        if section.anchor in SOURCES:
            continue
        if sections and (titles.count(section.title) > 1 or not section.anchor):
            sections[-1].lines += section.lines
        else:
            sections.append(section)
    return sections
