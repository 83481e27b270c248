"""Python-Markdown extension: the named blocks (`/// care-card | emergency`) behind our components.

It uses the Blocks API of PyMdown Extensions. Which blocks and which kinds of care card exist is
declared in mkdocs.yml and nowhere else; a name that is not declared there is left as text, and
`rules/content/block_names.py` reports it.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block

from publish.markdown.decorate_blocks import DecorateBlocks


class CareCard(Block):
    """`/// care-card | kind`: a section whose anchor is its kind, such as `#emergency`."""

    NAME = "care-card"
    ARGUMENT = True

    def on_validate(self, parent: etree.Element) -> bool:
        """Refuse a kind that mkdocs.yml does not list."""
        return self.argument in self.config["care_cards"]

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Return the section; its head and body are parted once its heading is known."""
        classes = f"care-card care-card--{self.argument}"
        return etree.SubElement(parent, "section", {"class": classes, "id": self.argument})


class Component(Block):
    """A block declared under `blocks`: one element with the block's name as its class."""

    ARGUMENT = None

    def on_validate(self, parent: etree.Element) -> bool:
        """Refuse a kind or icons where the declaration has none."""
        shape = self.config["blocks"][self.NAME]
        if "kinds" in shape:
            return self.argument in shape["kinds"]
        return bool(self.argument) == ("icons" in shape)

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Return the element, with the names of its icons kept for `DecorateBlocks`."""
        shape = self.config["blocks"][self.NAME]
        classes = self.NAME
        if "kinds" in shape:
            classes += f" {self.NAME}--{self.argument}"
        element = etree.SubElement(parent, shape["element"], {"class": classes})
        if "icons" in shape:
            element.set("data-icons", self.argument)
        return element


class ComponentsExtension(BlocksExtension):
    """Registers `care-card` and every block that mkdocs.yml declares."""

    def __init__(self, **settings: object) -> None:
        """Take `icons`, `material_icons`, `care_cards` and `blocks` from mkdocs.yml."""
        self.config = {
            "icons": ["", "folder that holds care/ and lip/ drawings"],
            "material_icons": [{}, "name of a drawing to its icon in Material"],
            "care_cards": [{}, "kind of care card to the word shown above its heading"],
            "blocks": [{}, "block name to its element and icons"],
        }
        super().__init__(**settings)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: N802 (theirs)
        """Register the blocks and the step that finishes them."""
        settings = self.getConfigs()
        block_mgr.register(CareCard, settings)
        for name in settings["blocks"]:
            block_mgr.register(type(name, (Component,), {"NAME": name}), settings)
        # toc runs at 5 and gives headings their ids.
        md.treeprocessors.register(DecorateBlocks(md, settings), "components", 4)


# The name that Python-Markdown looks for.
makeExtension = ComponentsExtension  # noqa: N816
