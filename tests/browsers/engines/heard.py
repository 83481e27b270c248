"""What a screen reader is given of a page: the tree that an engine makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

TEXT = "text"
# The engines' own words for one and the same.
ROLES = {
    "StaticText": TEXT,
    "column header": "columnheader",
    "list item": "listitem",
    "list item marker": TEXT,
    "row header": "rowheader",
    "statictext": TEXT,
    "table cell": "cell",
    "table row": "row",
    "text leaf": TEXT,
}


class Part(NamedTuple):
    """A part of a page by its role; a text has words, and all else has parts."""

    role: str
    words: str
    parts: list[Part]

    def walk(self) -> Iterator[Part]:
        """Give the part and all parts in it, in the order in which they are read."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def text(self) -> str:
        """Return all its words."""
        return "".join(part.words for part in self.walk())


def part(role: str, words: str = "", parts: Iterable[Part] = ()) -> Part:
    """Return a part with the role that all engines share."""
    return Part(ROLES.get(role, role), words, list(parts))


def pieces(around: Part, roles: tuple[str, ...] = ()) -> Iterator[tuple[str, Part]]:
    """Give what Orca speaks one after the other, and in which part it stands.

    Texts side by side are one piece; what they are said to be, a link or a heading, is another.
    """
    if around.role in ("link", "heading"):
        roles = (*roles, around.role)
    words = ""
    for one in around.parts:
        if one.role == TEXT and not one.parts:
            words += one.words
            continue
        yield from piece(words, around, roles)
        words = ""
        yield from pieces(one, roles)
    yield from piece(words, around, roles)


def piece(words: str, around: Part, roles: tuple[str, ...]) -> Iterator[tuple[str, Part]]:
    """Give a text, if there is one, and what it is said to be."""
    if words:
        yield words, around
        yield from ((role, around) for role in roles[-1:])
