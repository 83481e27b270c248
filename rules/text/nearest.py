"""Which line of a text was edited, when what it must say is gone from it."""

from __future__ import annotations

from collections.abc import Iterable

from rules.text.content_words import WORD, stems
from rules.text.page import Line

# So many words of what is gone, and such a share of them, must be left in a line.
FEWEST, LEAST = 2, 0.5
# Words that lines of all kinds share.
COMMON = stems(
    WORD.findall("the and for with your you are not has have can may that this they from")
)


def nearest(lines: Iterable[Line], text: str) -> Line | None:
    """Return the line that shares the most words with a text, or None if none shares enough."""
    shared = [(words_left(text, line.text), line) for line in lines]
    count, line = max(shared, key=lambda one: one[0], default=(0, None))
    return line if count else None


def words_left(text: str, other: str) -> int:
    """Return how many words of a text are in the other, or 0 where these are too few of them."""
    wanted = stems(WORD.findall(text)) - COMMON
    count = len(wanted & stems(WORD.findall(other)))
    return count if count >= max(FEWEST, LEAST * len(wanted)) else 0
