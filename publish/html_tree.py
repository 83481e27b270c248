"""A built page as a tree of elements, so that its parts can be found by tag and class."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement, HTMLParser, document_fromstring

NOT_WORDS = {"svg", "script", "style"}
NOT_WORDS_CLASSES = {"icon", "sources__mark"}


def parse_html(html: str) -> HtmlElement:
    """Return the page as a tree, without comments."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True)
    return document_fromstring(html.encode(), parser=parser)


def squeeze(text: str) -> str:
    """Return the text with each run of white space as one space."""
    return " ".join(text.split())


def classes(element: HtmlElement) -> list[str]:
    """Return the class names of an element."""
    return element.get("class", "").split()


def canonical_address(page: HtmlElement) -> str:
    """Return the address that a page gives as its own, or nothing if it gives none."""
    link = page.find(".//link[@rel='canonical']")
    return "" if link is None else link.get("href", "")


def source_entries(page: HtmlElement) -> list[HtmlElement]:
    """Return the entries of the list of sources of a page."""
    return [item for part in page.find_class("sources") for item in part.iter("li")]


def pieces(element: HtmlElement, bold: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield each piece of text of an element, and whether it is bold; no marks, no drawings."""
    bold = bold or element.tag == "strong"
    if element.text:
        yield element.text, bold
    for child in element:
        if child.tag not in NOT_WORDS and not NOT_WORDS_CLASSES & set(classes(child)):
            yield from pieces(child, bold)
        if child.tail:
            yield child.tail, bold


def runs(element: HtmlElement) -> list[dict]:
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


def words(element: HtmlElement) -> str:
    """Return the words of an element as one line."""
    return "".join(run["text"] for run in runs(element))
