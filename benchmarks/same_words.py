"""Proof that all builders build the same words: none loses any that stock Material has."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from lxml import html

WORD = re.compile(r"[^\W_]+")
NO_TEXT = "//script|//style|//template"


def words(page: str) -> Counter[str]:
    """Return how often each word is in the article of a page, or in our `<main>`."""
    tree = html.fromstring(page)
    for element in tree.xpath(NO_TEXT):
        element.text = ""
    part = (tree.xpath("//article") or tree.xpath("//main"))[0]
    return Counter(WORD.findall(" ".join(part.itertext())))


def lost_words(stock: str, other: str) -> list[str]:
    """Return the words of a stock page that the other page has less often, or not at all."""
    return sorted(words(stock) - words(other))


def check_same_words(stock: Path, other: Path) -> None:
    """Exit if a page of the site `other` lost words that it has in the site `stock`."""
    for page in sorted(stock.rglob("index.html")):
        path = page.relative_to(stock)
        there = other / path
        found = there.read_text(encoding="utf-8") if there.is_file() else "<main></main>"
        lost = lost_words(page.read_text(encoding="utf-8"), found)
        if lost:
            sys.exit(f"{path} lost these words in {other.parent.name}: {' '.join(lost)}")
