"""The parts of a page's body: headings, paragraphs, lists, tables, and the lines of blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from markdown.extensions.toc import slugify

from publish.markdown.citations import MARK
from rules.text.page import Line

BLOCK_LINE = re.compile(r"(/{3,})(?: *([\w-]+) *(?:\| *(.*?) *)?)?")
HEADING = re.compile(r"\s*(?:[-*] |\d+\. )?(#{1,6}) (.+?)(?: +\{#([\w-]+)\})?\s*")
HEADING_ID = re.compile(r"(?<=\S) \{#[\w-]+\}$")
ITEM = re.compile(r"([-*+]|\d+\.) +(.*)")
CAPTION = "Table:"
# The parts that one line makes; the others go on until a blank line.
SINGLE = ("heading", "open", "close", "include")


class Heading(NamedTuple):
    """A heading: its level, its words, its line, and its id as written, or None."""

    level: int
    text: str
    line: Line
    id: str | None

    @property
    def anchor(self) -> str:
        """Return where a link to it leads; without an id of its own its words make one."""
        return self.id or slugify(self.text, "-")


@dataclass(frozen=True)
class Part:
    """A heading, paragraph, list, table, caption, include, or a line that opens or closes a block.

    `inside` names the open blocks around it, outermost first, each as ("care-card", "today").
    """

    kind: str
    lines: list[Line]
    inside: tuple[tuple[str, str], ...]

    @property
    def line(self) -> Line:
        """Return its first line."""
        return self.lines[0]

    @property
    def text(self) -> str:
        """Return its text without line breaks."""
        return " ".join(line.text.strip() for line in self.lines)

    def in_block(self, name: str) -> bool:
        """Return whether it is inside a block of this name."""
        return any(block == name for block, _ in self.inside)

    @property
    def heading(self) -> Heading | None:
        """Return it as a heading, or None if it is none."""
        return next(iter(headings(self.lines)), None) if self.kind == "heading" else None

    @property
    def items(self) -> list[list[Line]]:
        """Return the items of a list, each with its lines and without its bullet."""
        items: list[list[Line]] = []
        for line in self.lines:
            found = ITEM.fullmatch(line.text)
            if found:
                items.append([line._replace(text=found[2])])
            else:
                items[-1].append(line._replace(text=line.text.strip()))
        return items

    @property
    def rows(self) -> list[Line]:
        """Return the lines of a table but the one that only draws the columns."""
        return [line for line in self.lines if not set(line.text) <= set("|-: ")]

    @property
    def leads_in(self) -> bool:
        """Return whether it is a paragraph that ends with the colon that leads into a list."""
        return self.kind == "paragraph" and MARK.sub("", self.text).rstrip().endswith(":")

    @property
    def ordered(self) -> bool:
        """Return whether a list is numbered."""
        return self.line.text[0].isdigit()


def kind_of(text: str) -> str:
    """Return what a line that starts a part starts."""
    stripped = text.strip()
    if stripped.startswith("///") and BLOCK_LINE.fullmatch(stripped):
        return "close" if set(stripped) == {"/"} else "open"
    prefixes = {"#": "heading", "--8<--": "include", "|": "table", CAPTION: "caption"}
    for prefix, kind in prefixes.items():
        if stripped.startswith(prefix):
            return kind
    return "list" if ITEM.fullmatch(text) else "paragraph"


def parts(lines: Iterable[Line]) -> list[Part]:
    """Return the parts in their order."""
    found: list[Part] = []
    inside: tuple[tuple[str, str], ...] = ()
    blank = True
    for line in lines:
        if not line.text.strip():
            blank = True
            continue
        kind = kind_of(line.text)
        if kind == "close":
            inside = inside[:-1]
        if found and goes_on(found[-1], kind, line.text, blank):
            found[-1].lines.append(line)
        else:
            found.append(Part(kind, [line], inside))
        if kind == "open":
            _, name, argument = BLOCK_LINE.fullmatch(line.text.strip()).groups()
            inside = (*inside, (name, argument or ""))
        blank = False
    return found


def goes_on(last: Part, kind: str, text: str, blank: bool) -> bool:
    """Return whether a line belongs to the last part rather than starting a new one."""
    if last.kind in SINGLE or kind in ("open", "close", "include"):
        return False
    if last.kind == "list":
        same = kind == "list" and text[0].isdigit() == last.ordered
        return same or text.startswith("  ") or (kind == "paragraph" and not blank)
    if blank or kind == "heading":
        return False
    return kind == last.kind or kind == "paragraph"


def headings(lines: Iterable[Line]) -> list[Heading]:
    """Return each heading, those of list items too."""
    found = [(HEADING.fullmatch(line.text), line) for line in lines]
    return [Heading(len(match[1]), match[2], line, match[3]) for match, line in found if match]


def with_part_before(all_parts: list[Part]) -> Iterable[tuple[Part | None, Part]]:
    """Return each part with the part before it."""
    return pairwise([None, *all_parts])
