"""Words and addresses from the data files as Markdown that shows them and does nothing else.

A title is words, whatever characters it holds: it never becomes a tag, a link, a block or a second
cell of a table. Only a mark such as `[^sc-2weeks]` is more, in texts that may carry one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
# What means something inside a line or at its end, and what would start a block or name a table.
INLINE = re.compile(r"[\\`*_\[\]<>&|#{}]")
ESCAPED_MARK = re.compile(r"&#91;(\^[a-z0-9-]+)&#93;")
START = re.compile(r"^(\d*|Table)([+:=~/.)-])")
# What an address is made of (https://www.rfc-editor.org/rfc/rfc3986#section-2), less the quotation
# marks and brackets at which a link in Markdown may end.
ADDRESS = ":/?#@!$&*+,;=%"
NOT_DIALLED = re.compile(r"[^0-9+*]")


def escape(value: object) -> str:
    """Return Markdown that shows this text, in one line."""
    text = INLINE.sub(lambda found: html_entity(found[0]), one_line(value))
    return START.sub(lambda found: found[1] + html_entity(found[2]), text)


def letter_heading(letter: str) -> str:
    """Return the heading of a list by letter. Its id is the letter, in any script."""
    return f"### {escape(letter)}" + (f" {{#{letter.lower()}}}" if letter.isalpha() else "")


def escape_except_marks(value: object) -> str:
    """Return Markdown that shows this text, in one line, with its marks."""
    return ESCAPED_MARK.sub(r"[\1]", escape(value))


def marks(claims: Iterable[str]) -> str:
    """Return the marks that name these claims."""
    return escape_except_marks("".join(f"[^{name}]" for name in claims))


def address(value: object) -> str:
    """Return where a link leads, with whatever would end the link escaped."""
    return quote(one_line(value), safe=ADDRESS)


def telephone_address(number: str) -> str:
    """Return the address that dials the number."""
    return "tel:" + NOT_DIALLED.sub("", number)


def one_line(value: object) -> str:
    """Return the text with single spaces and without invisible characters."""
    return " ".join(CONTROL.sub("", str(value)).split())


def html_entity(character: str) -> str:
    """Return the HTML entity of a character, which Markdown leaves as it is."""
    return f"&#{ord(character)};"
