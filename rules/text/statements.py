"""Sentences of a page with the marks that follow them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from publish.markdown.citations import MARK
from rules.text.page import Line
from rules.text.parts import Part, parts, with_part_before

# A full stop, a bracket or quotation mark that closes, marks, then the next sentence or the end.
SENTENCE_END = re.compile(
    r"[.!?](?:\*\*|[\"')])*(?:\s?\[\^[^\]]+\])*(?:\s+(?=[A-Z0-9*\[\"'(])|\s*$)"
)
CELL_EDGE = re.compile(r"(?<!\\)\|")


class Statement(NamedTuple):
    """A sentence or a cell of a table, as it is written.

    `marks` holds the marks of its unit, because a mark proves all of the paragraph, item or cell
    that it is in; and those that the unit inherits: an item from the line that leads in, a
    cell without a mark from its row, and every cell from the caption. `unit` is the text of the
    whole paragraph, item or cell.
    """

    line: Line
    text: str
    marks: tuple[str, ...]
    unit: str


def split_sentences(text: str) -> list[str]:
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
    return [
        Statement(line, text, (*names, *inherited), " ".join(one.text for one in unit))
        for unit, names in marked_lines(part)
        for line in unit
        for text in ([line.text] if part.kind == "table" else split_sentences(line.text))
    ]


def marked_lines(part: Part) -> list[tuple[list[Line], list[str]]]:
    """Return the lines of each paragraph, caption, item or cell of a part, with its marks."""
    if part.kind in ("paragraph", "caption"):
        lines = [line._replace(text=line.text.strip()) for line in part.lines]
        return [(lines, marks_of(lines))]
    if part.kind == "list":
        return [
            ([line for line in item if not line.text.startswith("#")], marks_of(item))
            for item in part.items
        ]
    if part.kind == "table":
        return [
            ([line._replace(text=cell.strip())], MARK.findall(cell) or MARK.findall(line.text))
            for line in part.rows
            for cell in CELL_EDGE.split(line.text)
            if cell.strip()
        ]
    return []


def marks_of(lines: Iterable[Line]) -> list[str]:
    """Return the marks of some lines."""
    return [name for line in lines for name in MARK.findall(line.text)]


def lead_in_marks(part: Part | None) -> list[str]:
    """Return the marks of a paragraph that ends with a colon."""
    return MARK.findall(part.lines[-1].text) if part is not None and part.leads_in else []


def inherited_marks(before: Part | None, part: Part, blocks: list[list[str]]) -> list[str]:
    """Return the marks of a table's caption, or of the lead-in to a list or to its block."""
    if part.kind == "list":
        return [*lead_in_marks(before), *(name for marks in blocks for name in marks)]
    if part.kind == "table" and before is not None and before.kind == "caption":
        return MARK.findall(before.text)
    return []
