"""The words that a mark proves, and the word it must stay with, found in the tree of a page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Collection, Iterator
from itertools import count

from publish.interface import say
from publish.markdown.accessible_tables import CAPTION

# A mark proves what is before it in the smallest of these.
UNITS = {"p", "li", "td", "th", "dt", "dd", "caption", "figcaption"}
# So many words tell a sentence from the others of a page.
MOST_WORDS = 7
ROW_WORDS = 3
LAST_WORD = re.compile(r"\S+$")


def parents_of(root: etree.Element) -> dict[etree.Element, etree.Element]:
    """Return the parent of each element."""
    return {child: parent for parent in root.iter() for child in parent}


def marked_words(
    mark: etree.Element, parents: dict[etree.Element, etree.Element], mark_class: str
) -> list[str]:
    """Return the words of what the mark proves, since the mark before it.

    Those of a cell follow the first words of its row, without which they may say nothing.
    """
    unit = mark
    while unit in parents and unit.tag not in UNITS:
        unit = parents[unit]
    words = "".join(text_before(unit, mark, mark_class)).split()
    row = parents.get(unit)
    if row is not None and row.tag == "tr" and row[0] is not unit:
        named = "".join(text_before(row[0], None, mark_class)).split()
        return [*named[:ROW_WORDS], "–", *words]
    return words[1:] if words[:1] == [CAPTION] else words


def first_words(words: list[str], taken: Collection[str]) -> str:
    """Return the first of these words, and as many more as tell them from those taken."""
    words = words or say("mark.back").split()
    for most in range(MOST_WORDS, max(len(words), MOST_WORDS) + 1):
        shown = " ".join(words[:most])
        shown = f"{shown} …" if len(words) > most else shown.rstrip(".:;")
        if shown not in taken:
            return shown
    return next(one for again in count(2) if (one := f"{shown} ({again})") not in taken)


def text_before(unit: etree.Element, mark: etree.Element | None, mark_class: str) -> list[str]:
    """Return the texts of the unit between the mark before and this one; None means to its end."""
    found: list[str] = []
    for text, element in texts(unit):
        if element is not None and element is mark:
            return found
        if element is not None and element.get("class") == mark_class:
            found = []
        else:
            found.append(text)
    return found


def texts(element: etree.Element) -> Iterator[tuple[str, etree.Element | None]]:
    """Yield each text below the element in order, and each element before its own text."""
    yield element.text or "", element
    for child in element:
        yield from texts(child)
        yield child.tail or "", None


def join_to_word(mark: etree.Element, parent: etree.Element, name: str) -> None:
    """Put the mark and the word before it into a span of the class `name`.

    No line then begins with a mark. The space between them is never there (test_marks.py).
    """
    place = list(parent).index(mark)
    before = parent[place - 1] if place else None
    text = (parent.text if before is None else before.tail) or ""
    found = LAST_WORD.search(text)
    if not found:
        return
    rest = text[: found.start()]
    if before is None:
        parent.text = rest
    else:
        before.tail = rest
    span = etree.Element("span", {"class": name})
    span.text = found[0]
    parent.remove(mark)
    span.tail, mark.tail = mark.tail, None
    span.append(mark)
    parent.insert(place, span)
