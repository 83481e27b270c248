"""Reads the tags of a page in order and notes what the HTML standard forbids.

Browsers repair all of it in silence, and so do the parsers that we read pages with.
"""

from __future__ import annotations

import re
from html.entities import html5
from html.parser import HTMLParser
from typing import NamedTuple

VOID = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
# These end by themselves: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
ENDS_ITSELF = re.compile(
    "html|head|body|li|d[td]|p|option|optgroup|colgroup|caption|thead|tbody|tfoot|t[rdh]"
)
# A paragraph ends where one of these begins.
ENDS_PARAGRAPH = re.compile(
    "address|article|aside|blockquote|details|dialog|div|dl|fieldset|figcaption|figure|footer|form|"
    "h[1-6r]|header|hgroup|main|menu|nav|ol|p|pre|search|section|table|ul"
)
NOT_IN_EACH_OTHER = ("a", "button", "form", "label", "summary")


class Error(NamedTuple):
    """What is wrong, the line where it is and the words around it."""

    line: int
    wrong: str
    near: str


class Tags(HTMLParser):
    """Collects the errors of one page in `errors`."""

    def __init__(self, text: str) -> None:
        """Read the whole text."""
        super().__init__(convert_charrefs=False)
        self.lines = text.splitlines()
        self.errors: list[Error] = []
        self.open: list[tuple[str, tuple[int, int]]] = []
        self.feed(text)
        self.close()
        for tag, place in self.open:
            if not ENDS_ITSELF.fullmatch(tag):
                self.note(f"<{tag}> is never closed", place)

    def note(self, wrong: str, place: tuple[int, int] | None = None) -> None:
        """Keep an error at the place given as line and column, or at the present one."""
        line, column = place or self.getpos()
        near = self.lines[line - 1][max(0, column - 20) : column + 40].strip()
        self.errors.append(Error(line, wrong, near))

    def is_open(self, tag: str) -> bool:
        """Return whether we are inside such an element."""
        return tag in (one for one, _ in self.open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Check the attributes and remember that the element is open."""
        names = [name for name, _ in attrs]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.note(f"<{tag}> has the attribute {name} more than once")
        if tag in NOT_IN_EACH_OTHER and self.is_open(tag):
            self.note(f"<{tag}> is inside another <{tag}>")
        if ENDS_PARAGRAPH.fullmatch(tag) and self.open and self.open[-1][0] == "p":
            self.open.pop()
        if not VOID.fullmatch(tag):
            self.open.append((tag, self.getpos()))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Check a tag that ends in a slash, which closes nothing outside a drawing."""
        if not VOID.fullmatch(tag) and tag != "svg" and not self.is_open("svg"):
            self.note(f"<{tag}/> does not close itself")
        self.handle_starttag(tag, attrs)
        if not VOID.fullmatch(tag):
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Close the element, and those inside it that end by themselves."""
        depth = len(self.open)
        while depth and (inner := self.open[depth - 1][0]) != tag and ENDS_ITSELF.fullmatch(inner):
            depth -= 1
        if depth and self.open[depth - 1][0] == tag:
            del self.open[depth - 1 :]
        elif self.is_open(tag):
            self.note(f"</{tag}> comes before the end of <{self.open[depth - 1][0]}>")
            while self.open.pop()[0] != tag:
                pass
        else:
            self.note(f"</{tag}> closes nothing")

    def handle_entityref(self, name: str) -> None:
        """Check that a named character exists."""
        if f"{name};" not in html5:
            self.note(f"&{name} is not a character")
