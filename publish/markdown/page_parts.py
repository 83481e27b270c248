"""Marks the parts of a page that no block makes: its head, and the steps in its text."""

from __future__ import annotations

import xml.etree.ElementTree as etree


def head_of_page(root: etree.Element) -> None:
    """Wrap the `h1` and the lead (the paragraph after it), and mark where the head ends.

    No header element: reader views of browsers drop headers, and the lead with them. The page
    template puts its parts in the place of the mark.
    """
    children = list(root)
    if not children or children[0].tag != "h1":
        return
    # Whoever links to the page links to its top, in any language.
    children[0].attrib.pop("id", None)
    head = etree.Element("div", {"class": "page-head"})
    lead = children[1:2] if len(children) > 1 and children[1].tag == "p" else []
    head.extend([children[0], *lead])
    for paragraph in lead:
        paragraph.set("class", "page-head__lead")
    root[: len(head)] = [head, etree.Element("hr", {"class": "page-head-end"})]


def number_steps(root: etree.Element) -> None:
    """Mark the ordered lists of the running text, so that their numbers can stand in rings."""
    for steps in root.findall("ol"):
        steps.set("class", "steps")
