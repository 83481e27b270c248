"""A page of the finished site as the rules read it: its path, its source and its elements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from lxml.html import HtmlElement

from publish.built_files import REFRESH_META
from publish.html_tree import parse_html, squeeze

# What these hold is never read by a person as part of the page.
NOT_SHOWN = {"script", "style", "template", "noscript"}
INLINE = ("a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sup", "time")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class BuiltPage:
    """A page of the site. `path` is relative to the site folder, such as triggers/index.html."""

    path: str
    text: str = field(repr=False)
    tree: HtmlElement = field(repr=False)

    @property
    def address(self) -> str:
        """Return where the page is found below the site's address: "triggers/"."""
        return self.path.removesuffix("index.html")


class Words(NamedTuple):
    """A run of text that a reader sees, and the line of the element it is in."""

    line: int
    text: str


def read_page(path: str, text: str) -> BuiltPage:
    """Return the page at `path` whose source is `text`."""
    return BuiltPage(path, text, parse_html(text))


def read_site(folder: Path) -> list[BuiltPage]:
    """Return every page below `folder`, except redirects (publish/steps/redirects.py)."""
    texts = {file: file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.html"))}
    return [
        read_page(file.relative_to(folder).as_posix(), text)
        for file, text in texts.items()
        if REFRESH_META not in text
    ]


def line(element: HtmlElement) -> int:
    """Return the line an element starts on; 1 if the parser does not know."""
    return element.sourceline or 1


def shown_words(element: HtmlElement) -> Iterator[Words]:
    """Yield each run of text below the element that a reader can see or hear, in order.

    Elements that are on lines of their own are parted by a space, as a reader parts them.
    """
    if not isinstance(element.tag, str) or element.tag in NOT_SHOWN or "hidden" in element.attrib:
        return
    edge = [] if element.tag in INLINE else [Words(line(element), " ")]
    yield from edge
    if element.text:
        yield Words(line(element), element.text)
    for child in element:
        yield from shown_words(child)
        if child.tail:
            yield Words(line(child), child.tail)
    yield from edge


def shown_text(element: HtmlElement) -> str:
    """Return everything a reader can see or hear below the element, as one line."""
    return squeeze("".join(words.text for words in shown_words(element)))


def opening(element: HtmlElement) -> str:
    """Return the start of an element as it is written: `<img src="face.svg">`."""
    kept = [name for name in ("class", "href", "src") if element.get(name)][:1]
    attributes = "".join(f' {name}="{element.get(name)}"' for name in kept)
    return f"<{element.tag}{attributes}>"


def is_hidden(element: HtmlElement) -> bool:
    """Return whether the element or one around it is kept from screen readers."""
    return element.get("aria-hidden") == "true" or any(
        around.get("aria-hidden") == "true" or "hidden" in around.attrib
        for around in element.iterancestors()
    )


def name_of(element: HtmlElement) -> str:
    """Return the name that a screen reader says for an element, "" if it has none."""
    labels = element.get("aria-labelledby", "").split()
    if labels:
        root = element.getroottree().getroot()
        found = [root.get_element_by_id(label, None) for label in labels]
        return squeeze(" ".join(shown_text(one) for one in found if one is not None))
    return squeeze(element.get("aria-label", ""))
