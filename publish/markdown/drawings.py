"""The drawings of a page: read from overrides/.icons/, and put in when the page is written."""

from __future__ import annotations

from html import escape
from pathlib import Path

import material
from markdown.util import HtmlStash

from publish.interface import say

# In a drawing, the place of what it says to those who listen.
PLACEHOLDER = "{words}"
# What a drawing shows that is drawn on the head of .icons/movement/face.svg, or a part of it.
FACE = 'href="#face'
MATERIAL = Path(material.__file__).parent / "templates/.icons/material"
# A drawing inside a page needs none.
NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'


class Drawings:
    """The drawings of one page, in their order."""

    def __init__(self, stash: HtmlStash, icons: Path, material_icons: dict[str, str]) -> None:
        """Keep where they wait until the page is written, and where their files are."""
        self.stash = stash
        self.icons = icons
        self.material_icons = material_icons
        # Where those with a face wait, by whether they are only seen, not read out.
        self.faces: dict[bool, list[int]] = {False: [], True: []}

    def add(self, folder: str, name: str, is_seen_only: bool = False) -> str:
        """Return what stands for the drawing `folder/name.svg` until the page is written."""
        svg = self.read(folder, name)
        if FACE in svg:
            self.faces[is_seen_only].append(self.stash.html_counter)
        return self.stash.store(svg)

    def share_face(self) -> None:
        """Put the head that all faces share into the first of them.

        Reader views of browsers drop what is only seen, and with it what the others would use.
        """
        for place in (*self.faces[False], *self.faces[True])[:1]:
            head = f"><defs>{self.read('movement', 'face')}</defs>"
            blocks = self.stash.rawHtmlBlocks
            blocks[place] = blocks[place].replace(">", head, 1)

    def read(self, folder: str, name: str) -> str:
        """Return the text of the drawing `folder/name.svg`, with its words."""
        if folder == "lip" and name in self.material_icons:
            svg = (MATERIAL / f"{self.material_icons[name]}.svg").read_text(encoding="utf-8")
            return svg.replace(NAMESPACE, "", 1)
        svg = (self.icons / folder / f"{name}.svg").read_text(encoding="utf-8").strip()
        return (
            svg.replace(PLACEHOLDER, escape(say(f"drawing.{name}"))) if PLACEHOLDER in svg else svg
        )
