"""A built page as a tree of elements, so that its parts can be found by tag and class."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from html.parser import HTMLParser

# https://html.spec.whatwg.org/multipage/syntax.html#void-elements
VOID = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
NOT_WORDS = {"svg", "script", "style"}
NOT_WORDS_CLASSES = {"icon", "sources__mark"}


class Tree(HTMLParser):
    """Builds the tree. Our templates close what they open (rules/site/html_syntax.py)."""

    def __init__(self) -> None:
        """Start with an empty document."""
        super().__init__()
        self.builder = etree.TreeBuilder()
        self.builder.start("document", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; one that holds nothing is closed at once."""
        self.builder.start(tag, {name: value or "" for name, value in attrs})
        if VOID.fullmatch(tag):
            self.builder.end(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open and close an element such as `<path/>`."""
        self.builder.start(tag, {name: value or "" for name, value in attrs})
        self.builder.end(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        if not VOID.fullmatch(tag):
            self.builder.end(tag)

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.builder.data(data)


def read(html: str) -> etree.Element:
    """Return the page as a tree."""
    tree = Tree()
    tree.feed(html)
    tree.builder.end("document")
    return tree.builder.close()


def classes(element: etree.Element) -> list[str]:
    """Return the class names of an element."""
    return element.get("class", "").split()


def with_class(root: etree.Element, name: str) -> list[etree.Element]:
    """Return the elements of this class, in the order of the page."""
    return [element for element in root.iter() if name in classes(element)]


def canonical_address(page: etree.Element) -> str:
    """Return the address that a page gives as its own, or nothing if it gives none."""
    link = page.find(".//link[@rel='canonical']")
    return "" if link is None else link.get("href", "")


def source_entries(page: etree.Element) -> list[etree.Element]:
    """Return the entries of the list of sources of a page."""
    return [item for part in with_class(page, "sources") for item in part.iter("li")]


def pieces(element: etree.Element, bold: bool = False) -> Iterator[tuple[str, bool]]:
    """Give the text of an element piece by piece, and whether it is bold; no marks, no drawings."""
    bold = bold or element.tag == "strong"
    if element.text:
        yield element.text, bold
    for child in element:
        if child.tag not in NOT_WORDS and not NOT_WORDS_CLASSES & set(classes(child)):
            yield from pieces(child, bold)
        if child.tail:
            yield child.tail, bold


def runs(element: etree.Element) -> list[dict]:
    """Return the words of an element as runs of `text` that are `bold` or not, spaces squeezed."""
    found: list[dict] = []
    for text, bold in pieces(element):
        text = re.sub(r"\s+", " ", text)
        if not found or found[-1]["text"].endswith(" "):
            text = text.lstrip()
        if found and found[-1]["bold"] == bold:
            found[-1]["text"] += text
        elif text:
            found.append({"text": text, "bold": bold})
    if found:
        found[-1]["text"] = found[-1]["text"].rstrip()
    return [run for run in found if run["text"]]


def words(element: etree.Element) -> str:
    """Return the words of an element as one line."""
    return "".join(run["text"] for run in runs(element))
