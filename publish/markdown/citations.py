"""Python-Markdown extension: writes the note behind each mark.

The text carries ordinary footnote marks that name a claim: `[^sc-2weeks]`. `claims.yml` says what
is claimed, how strong the evidence is and which sources back it; `sources.yml` describes each
source once. This extension adds one footnote definition for each claim that a page uses, in the
order of first use. The standard footnotes extension does the rest.
"""

from __future__ import annotations

import logging
import re
import xml.etree.ElementTree as etree
from datetime import date
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from publish.markdown.data_files import read_data
from publish.markdown.data_text import address, plain

MARK = re.compile(r"\[\^([a-z0-9-]+)\]")
MARKS = re.compile(rf"(?:{MARK.pattern})+")
# Unicode U+2060: no line may break here.
WORD_JOINER = "\u2060"
STRENGTH_WORDS = {
    "strong": "Good evidence",
    "moderate": "Fair evidence",
    "weak": "Weak evidence",
    "expert-opinion": "Opinion",
}
MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
# MkDocs counts what is said under this name, so `mkdocs build --strict` stops at an unknown mark.
log = logging.getLogger("mkdocs.citations")


def plain_date(value: object) -> str:
    """Return `2026-11-23`, `2026-11` or `2026` as "23 November 2026", "November 2026", "2026".

    Raises ValueError for any other form.
    """
    if isinstance(value, date):
        value = value.isoformat()
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", str(value))
    if not found:
        raise ValueError(f"{value!r} is not a date such as 2026-11-23, 2026-11 or 2026")
    year, month, day = found.groups()
    words = [str(int(day))] if day else []
    return " ".join([*words, *([MONTHS[int(month) - 1]] if month else []), year])


def source_link(source: dict) -> str:
    """Return title and publisher as one link, or as text where the source has no address.

    Two health services may both have a page "Tics"; a list of links must tell them apart
    (https://www.w3.org/TR/WCAG22/#link-purpose-link-only).
    """
    words = plain(f"{source['title']}, {source['publisher']}")
    return f"[{words}]({address(source['url'])})" if source.get("url") else words


def source_line(source: dict) -> str:
    """Return one source as Markdown: title and publisher, linked, and the date it carries."""
    parts = [source_link(source)]
    if source.get("updated"):
        parts.append(f"reviewed {plain_date(source['updated'])}")
    elif source.get("published"):
        parts.append(plain_date(source["published"]))
    else:
        parts.append(f"no date given, read {plain_date(source['accessed'])}")
    return ", ".join(parts) + "."


def note(claim: dict, sources: dict) -> str:
    """Return the note of a claim: the strength in a plain word, then its sources."""
    lines = " ".join(source_line(sources[name]) for name in claim["sources"])
    return f"{STRENGTH_WORDS[claim['strength']]}: {lines}"


class WriteNotes(Preprocessor):
    """Adds `[^id]: note` for each claim that the page marks."""

    def __init__(self, md: Markdown, claims: dict, sources: dict) -> None:
        """Keep the claims and sources, both keyed by id."""
        super().__init__(md)
        self.claims = claims
        self.sources = sources

    def run(self, lines: list[str]) -> list[str]:
        """Return the page's lines with the definitions at the end.

        Claims that rest on the same sources with the same strength share one note.
        """
        called: dict[str, str] = {}
        first: dict[str, str] = {}
        for name in dict.fromkeys(MARK.findall("\n".join(lines))):
            if name in self.claims:
                called[name] = first.setdefault(note(self.claims[name], self.sources), name)
            else:
                log.warning("no claim is called %r (docs/_data/claims.yml)", name)
        notes = [line for text, name in first.items() for line in ("", f"[^{name}]: {text}")]
        return [MARKS.sub(lambda found: shared(found[0], called), line) for line in lines] + notes


def shared(marks: str, called: dict[str, str]) -> str:
    """Return adjoining marks, each as the first claim with its note is called, and once each."""
    names = dict.fromkeys(called.get(name, name) for name in MARK.findall(marks))
    return "".join(f"[^{name}]" for name in names)


class NameMarks(Treeprocessor):
    """Joins each mark to the word before it, and names the links back to the marks.

    notes.css puts the word "Source" before the number of a mark for those who listen.
    """

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        for mark in root.iter("sup"):
            link = mark.find("a[@class='footnote-ref']")
            if link is not None:
                mark.text = WORD_JOINER
                # The note leads back to its first mark only; footnotes calls that one "fnref:".
                if not mark.get("id", "").startswith("fnref:"):
                    del mark.attrib["id"]
        for paragraph in root.iter("p"):
            keep_first_way_back(paragraph)


def keep_first_way_back(paragraph: etree.Element) -> None:
    """Keep one link back to the text, however often a mark is used; its title becomes its words."""
    links = paragraph.findall("a[@class='footnote-backref']")
    for link in links[1:]:
        paragraph.remove(link)
    for link in links[:1]:
        link.text = link.attrib.pop("title")


class CitationsExtension(Extension):
    """Reads the two data files once and registers the two steps."""

    def __init__(self, **settings: object) -> None:
        """Take the paths `claims` and `sources` from mkdocs.yml."""
        self.config = {
            "claims": ["", "path of claims.yml"],
            "sources": ["", "path of sources.yml"],
        }
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        """Register the steps: after included text and data blocks, before footnotes."""
        claims = read_data(Path(self.getConfig("claims")))
        sources = read_data(Path(self.getConfig("sources")))
        md.preprocessors.register(WriteNotes(md, claims, sources), "citations", 21)
        # After inline text (20) has become links.
        md.treeprocessors.register(NameMarks(md), "citation-names", 10)


def makeExtension(**settings: object) -> CitationsExtension:  # noqa: N802 (Python-Markdown's name)
    """Return the extension, as Python-Markdown asks."""
    return CitationsExtension(**settings)
