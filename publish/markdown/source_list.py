"""The folded list at the end of a page: each source once, with links back to what it proves."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable

from publish.interface import say
from publish.markdown.source_words import reading_days, source_line

# By source: what it is to the claims of a mark, such as "Studies"; by mark, the words it proves.
Uses = dict[str, dict[str, dict[str, str]]]


def source_list(
    sources: dict[str, dict], uses: Uses, read_inline: Callable[[etree.Element], object]
) -> etree.Element:
    """Return the list of these sources, closed until a mark or the reader opens it.

    `read_inline` turns the Markdown in the texts of an element into elements.
    """
    folded = etree.Element("details", {"class": "sources"})
    etree.SubElement(folded, "summary").text = say("sources.all", number=len(sources))
    read = etree.SubElement(folded, "p")
    read.text = reading_days(sources.values())
    entries = etree.SubElement(folded, "ol")
    for name, source in sources.items():
        item = etree.SubElement(entries, "li", {"id": f"source-{name}"})
        item.text = source_line(source)
    read_inline(folded)
    for item, by_evidence in zip(entries, uses.values(), strict=True):
        for evidence, links in by_evidence.items():
            add_uses(item, evidence, links)
    return folded


def add_uses(item: etree.Element, evidence: str, links: dict[str, str]) -> None:
    """Add to a source's entry what it is to these marks, and a link back to each."""
    kind = etree.SubElement(item, "span", {"class": "sources__evidence"})
    kind.text = f" {evidence}"
    back = etree.SubElement(item, "span", {"class": "sources__uses"})
    back.text = ": "
    for mark, words in links.items():
        link = etree.SubElement(back, "a", {"href": f"#{mark}"})
        link.text, link.tail = words, "; "
    link.tail = "" if words.endswith("…") else "."
