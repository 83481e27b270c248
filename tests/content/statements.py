"""Sentences of a page with the marks that stand behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from publish.markdown.citations import MARK
from tests.content.page import Line
from tests.content.parts import Part, parts, with_part_before

# A full stop, a closing sign, the marks behind it, then the start of a sentence or the line's end.
SENTENCE_END = re.compile(
    r"[.!?](?:\*\*|[\"')])*(?:\s?\[\^[^\]]+\])*(?:\s+(?=[A-Z0-9*\[\"'(])|\s*$)"
)


class Statement(NamedTuple):
    """A sentence, an item of a list or a row of a table, as it is written.

    `marks` holds its own marks and those it inherits: a list item from the line that leads in,
    a row of a table from the caption, a sentence without a mark from the next marked sentence of
    its paragraph, because a mark stands at the end of what it proves.
    """

    line: Line
    text: str
    marks: tuple[str, ...]


def split(text: str) -> list[str]:
    """Return the sentences of one line, each with the marks right behind it."""
    ends = [found.end() for found in SENTENCE_END.finditer(text)]
    starts = [0, *ends]
    pieces = [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]
    return [piece.strip() for piece in pieces if piece.strip()]


def statements(lines: Iterable[Line]) -> list[Statement]:
    """Return every statement of prose, lists, captions and tables, without headings."""
    found: list[Statement] = []
    blocks: list[list[str]] = []
    for before, part in with_part_before(parts(lines)):
        if part.kind == "open":
            blocks.append(lead_in_marks(before))
        elif part.kind == "close":
            del blocks[-1:]
        found += marked(part, inherited_marks(before, part, blocks))
    return found


def marked(part: Part, inherited: list[str]) -> list[Statement]:
    """Return the statements of a part with the marks that prove them."""
    found = []
    later: list[str] = []
    for line, text in reversed(sentences(part)):
        own = MARK.findall(text)
        if part.kind == "paragraph":
            own = later = own or later
        found.append(Statement(line, text, (*own, *inherited)))
    return found[::-1]


def lead_in_marks(part: Part | None) -> list[str]:
    """Return the marks of a paragraph that ends with a colon."""
    if part is None or part.kind != "paragraph":
        return []
    last = part.lines[-1].text
    return MARK.findall(last) if MARK.sub("", last).rstrip().endswith(":") else []


def inherited_marks(before: Part | None, part: Part, blocks: list[list[str]]) -> list[str]:
    """Return the marks of a table's caption, or of the lead-in to a list or to its block."""
    if part.kind == "list":
        return [*lead_in_marks(before), *(name for marks in blocks for name in marks)]
    if part.kind == "table" and before is not None and before.kind == "caption":
        return MARK.findall(before.text)
    return []


def sentences(part: Part) -> list[tuple[Line, str]]:
    """Return the sentences of a part, or its rows, each with its line."""
    lines = statement_lines(part)
    if part.kind == "table":
        return [(line, line.text) for line in lines]
    return [(line, text) for line in lines for text in split(line.text)]


def statement_lines(part: Part) -> list[Line]:
    """Return the lines of a part that say something."""
    if part.kind in ("paragraph", "caption"):
        return [line._replace(text=line.text.strip()) for line in part.lines]
    if part.kind == "list":
        lines = [line for item in part.items for line in item]
        return [line for line in lines if not line.text.startswith("#")]
    if part.kind == "table":
        return [line for line in part.lines if not set(line.text) <= set("|-: ")]
    return []
