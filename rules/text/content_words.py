"""The words of a text that carry its sense, cut to their stems, so that texts can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable

WORD = re.compile(r"[A-Za-z][A-Za-z-]+")
ENDINGS = ("iness", "ness", "ingly", "edly", "ing", "ied", "ies", "ers", "er", "ed", "es", "ly")
SHORT_ENDINGS = ("s", "e", "y")
# What is left of "breathe", "breathing" and "breath" is the same.
KEPT = 6


def stem(word: str) -> str:
    """Return the start of a word without its ending; it need not be a word itself."""
    word = word.lower()
    for ending in (*ENDINGS, *SHORT_ENDINGS):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)][:KEPT]
    return word[:KEPT]


def stems(words: Iterable[str]) -> frozenset[str]:
    """Return the stems of some words."""
    return frozenset(map(stem, words))


def content_words(text: str, common: frozenset[str]) -> list[str]:
    """Return the stems of a text in their order, without those of `common` words."""
    words = WORD.findall(text.replace("’", "'").replace("'s", ""))
    found = [stem(word) for word in words if len(word) > 2]
    return [one for one in found if one not in common]
