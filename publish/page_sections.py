"""The sections of a built page, as words to search: no marks, sources, menus or drawings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

BLOCKS = {"p", "li", "tr", "caption", "dt", "dd"}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3}
NOT_SEARCHED = {"nav", "svg", "form", "script", "style", "template"}
NOT_SEARCHED_CLASSES = {"sources", "sources__mark", "review-line", "print-button", "entry-tiles"}
SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z0-9])")
# Sources are read where they are cited; their titles would drown what the pages say.
SOURCES = ("sources", "the-list", "more-help")


@dataclass
class Section:
    """A heading, where it stands, and the sentences and list items below it."""

    title: str = ""
    anchor: str = ""
    lines: list[str] = field(default_factory=list)


class Sections(HTMLParser):
    """Collects the sections inside `<main>`."""

    def __init__(self) -> None:
        """Start outside of `<main>`, with no section."""
        super().__init__()
        self.found: list[Section] = []
        self.inside = False
        self.skipped: list[str] = []  # the element that is not searched, and its like inside it
        self.around = ""  # the id of a part whose heading comes next
        self.heading = ""  # the heading that is open
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open `<main>`, a heading, a block, or something that is not searched."""
        given = dict(attrs)
        classes = set((given.get("class") or "").split())
        if self.skipped:
            self.skipped += [tag] * (tag == self.skipped[0])
        elif not self.inside:
            self.inside = tag == "main"
        elif tag in NOT_SEARCHED or NOT_SEARCHED_CLASSES & classes:
            self.skipped = [tag]
        elif tag in HEADINGS:
            self.end_line()
            self.heading = tag
            self.found.append(Section(anchor=self.around or given.get("id") or ""))
            self.around = ""
        elif tag in BLOCKS:
            self.end_line()
        elif tag in ("section", "aside"):
            self.end_line()
            self.around = given.get("id") or ""
        elif tag in ("td", "th"):
            self.text = f"{self.text.rstrip()}; " if self.text.strip() else ""

    def handle_data(self, data: str) -> None:
        """Keep the words of the page."""
        if self.inside and not self.skipped:
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        """Close what `handle_starttag` opened."""
        if self.skipped:
            self.skipped = self.skipped[1:] if tag == self.skipped[0] else self.skipped
        elif tag == "main":
            self.end_line()
            self.inside = False
        elif tag == self.heading:
            self.found[-1].title = squeeze(self.text)
            self.text = self.heading = ""
        elif tag in BLOCKS:
            self.end_line()

    def end_line(self) -> None:
        """Give the text so far to its section, a line for each sentence."""
        line = squeeze(self.text)
        self.text = ""
        if line and self.found:
            self.found[-1].lines += SENTENCE.split(line)


def squeeze(text: str) -> str:
    """Return the text with single spaces."""
    return re.sub(r"\s+", " ", text).strip()


def page_sections(html: str) -> list[Section]:
    """Return the sections of a page; the first one is the page itself.

    A heading that stands several times on a page, such as "What to try", or that no link can lead
    to, names no section of its own: its lines belong to the section before.
    """
    reader = Sections()
    reader.feed(html)
    titles = [section.title for section in reader.found]
    sections: list[Section] = []
    for section in reader.found:
        if section.anchor in SOURCES:
            continue
        if sections and (titles.count(section.title) > 1 or not section.anchor):
            sections[-1].lines += section.lines
        else:
            sections.append(section)
    return sections
