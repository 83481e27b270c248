"""The folded list at the end of a page: each source once, with links back to what it proves."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable

from publish.interface import say
from publish.markdown.source_words import reading_days, source_line

# By source: what it is to the claims of a mark, such as "Studies"; by mark, the words it proves.
Uses = dict[str, dict[str, dict[str, str]]]
# How a page names the heading of its sources, before "attr_list" has read it.
HEADING_END = "{#sources}"


def source_list(
    sources: dict[str, dict], uses: Uses, read_inline: Callable[[etree.Element], object]
) -> etree.Element:
    """Return the list of these sources, closed until a mark or the reader opens it.

    `read_inline` turns the Markdown in the texts of an element into elements.
    """
    folded = etree.Element("details", {"class": "sources"})
    etree.SubElement(folded, "summary").text = say("sources.number", number=len(sources))
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


def fold_below_heading(root: etree.Element, folded: etree.Element) -> None:
    """Put the list at the end of the page, and its heading with what is below it inside.

    Who presses the heading opens the list, so that no second line need name it.
    """
    below: list[etree.Element] = []
    for one in list(root):
        if below or (one.text or "").endswith(HEADING_END):
            below.append(one)
            root.remove(one)
    for heading in below[:1]:
        summary = folded[0]
        summary.text, heading.tail = "", f" {summary.text}"
        summary.append(heading)
    folded[1:1] = below[1:]
    root.append(folded)


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
