"""Adds icons, labels, heads and bodies to blocks, and icons to links, after headings have ids."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from pathlib import Path

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from publish.markdown.drawings import Drawings
from publish.markdown.movement_block import draw_movements
from publish.markdown.page_parts import head_of_page, number_steps

HEADINGS = ("h2", "h3", "h4")
# Parts of a page that screen readers list, each by the name of its heading.
NAMED = ("section", "nav")
# Where the drawings for `icons: …` are, unless they are in lip/.
FOLDERS = {"care": "care", "evidence": "evidence"}


class DecorateBlocks(Treeprocessor):
    """Give each block its icons and accessible name, and each care card its head and body.

    Runs after the table of contents, which assigns the ids of headings.
    """

    def __init__(self, md: Markdown, config: dict) -> None:
        """Keep the settings of mkdocs.yml: `icons` and `material_icons`, `care_cards`, `blocks`."""
        super().__init__(md)
        self.icons = Path(config["icons"])
        self.material_icons = config["material_icons"]
        self.care_cards = config["care_cards"]
        self.blocks = config["blocks"]

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        self.drawn = Drawings(self.md.htmlStash, self.icons, self.material_icons)
        head_of_page(root)
        self.level_chip(root)
        number_steps(root)
        for element in list(root.iter()):
            name, _, kind = element.get("class", "").partition(" ")
            if name == "care-card":
                self.care_card(element, kind.removeprefix("care-card--"))
            elif name in self.blocks:
                self.block(element, name)
            elif element.tag == "td":
                self.level_links(element)
        self.drawn.share_face()

    def block(self, element: etree.Element, name: str) -> None:
        """Label a section by its heading; put the icons before the heading or the list items."""
        if name == "movement":
            self.level_links(element)
            draw_movements(element, lambda one: self.drawn.add("movement", one))
            return
        shape = self.blocks[name]
        heading = first_heading(element)
        # The first of several headings does not speak for all of it.
        is_alone = heading is not None and len(element.findall(heading.tag)) == 1
        if shape["element"] in NAMED and heading is not None and is_alone:
            element.set("aria-labelledby", heading.get("id", ""))
        if shape["element"] == "figure":
            caption(element)
        icons = element.attrib.pop("data-icons", "").split()
        if shape.get("icons") == "figure":
            self.drawings(element, icons)
            return
        if shape.get("icons") == "heading" and heading is not None:
            self.add_icon(heading, "lip", icons[0])
            return
        if (self.icons / name).is_dir():
            # One drawing for each kind, in a folder named as the block.
            self.add_icon(element, name, element.get("class", "").rpartition("--")[2])
        folder = FOLDERS.get(shape.get("icons"), "lip")
        for item, icon in zip(element.iter("li"), icons, strict=False):
            item.set("class", f"{name}__item {name}__item--{icon}")
            self.add_icon(item, folder, icon)

    def drawings(self, figure: etree.Element, drawings: list[str]) -> None:
        """Put each drawing first in its list item, or one first of all, above its labels.

        Unlike an icon, a drawing is read out: it holds a title and a description.
        """
        places = figure.findall("ul/li")
        if len(places) != len(drawings):
            places = [figure]
        for place, name in zip(places, drawings, strict=False):
            place.text = self.drawn.add("figures", name) + (place.text or "")
        labels = figure.find("ul") if figure.get("class") == "figure" else None
        if labels is not None:
            labels.set("class", "figure__labels")

    def level_chip(self, root: etree.Element) -> None:
        """Give the paragraph after the lead its level's shape, if it begins with a link to one."""
        after = root[2] if len(root) > 2 else None
        if after is None or after.tag != "p" or (after.text or "").strip() or not len(after):
            return
        kind = after[0].get("href", "").rpartition("#")[2]
        if kind in self.care_cards:
            words = etree.Element("span")
            words.extend(list(after))
            after[:] = [words]
            after.set("class", f"level-chip care-level--{kind}")
            self.add_icon(after, "care", kind)
            # It belongs to the head of the page, before the mark at its end.
            root.remove(after)
            root.insert(1, after)

    def level_links(self, place: etree.Element) -> None:
        """Give each link to a care card in a table cell or a movement its level's shape."""
        for link in place.iter("a"):
            kind = link.get("href", "").rpartition("#")[2]
            if kind in self.care_cards:
                link.set("class", f"care-link care-level--{kind}")
                self.add_icon(link, "care", kind)

    def care_card(self, card: etree.Element, kind: str) -> None:
        """Split the card into a head (shape, tag, heading) and a body."""
        heading = first_heading(card)
        if heading is None:
            return
        # In the text the heading names the card, so that "On this page" leads to the whole of it.
        if heading.get("id") == kind:
            heading.set("id", f"{kind}-title")
        card.set("aria-labelledby", heading.get("id", ""))
        tag = etree.Element("span", {"class": "care-card__tag"})
        tag.text = f"{self.care_cards[kind]}: "
        tag.tail, heading.text = heading.text, None
        heading.insert(0, tag)
        head = etree.Element("div", {"class": "care-card__head"})
        body = etree.Element("div", {"class": "care-card__body"})
        body.extend([child for child in card if child is not heading])
        card[:] = [head, body]
        head.append(heading)
        self.add_icon(head, "care", kind)

    def add_icon(self, element: etree.Element, folder: str, name: str) -> None:
        """Put the drawing `folder/name.svg` first inside the element."""
        holder = etree.Element("span", {"class": "icon", "aria-hidden": "true"})
        holder.text = self.drawn.add(folder, name, is_seen_only=True)
        holder.tail, element.text = element.text, None
        element.insert(0, holder)


def first_heading(element: etree.Element) -> etree.Element | None:
    """Return the first heading directly inside the element, or None."""
    return next((child for child in element if child.tag in HEADINGS), None)


def caption(figure: etree.Element) -> None:
    """Make the last paragraph of a figure its caption."""
    if len(figure) and figure[-1].tag == "p":
        figure[-1].tag = "figcaption"
