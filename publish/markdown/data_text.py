"""Words and addresses from the data files as Markdown that shows them and does nothing else.

A title is words, whatever signs stand in it: it never becomes a tag, a link, a block or a second
cell of a table. Only a mark such as `[^sc-2weeks]` is more, in texts that may carry one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
# What means something inside a line or at its end, and what would start a block.
INLINE = re.compile(r"[\\`*_\[\]<>&|#{}]")
ESCAPED_MARK = re.compile(r"&#91;(\^[a-z0-9-]+)&#93;")
START = re.compile(r"^(\d*)([+:=~/.)-])")
# What an address is made of (https://www.rfc-editor.org/rfc/rfc3986#section-2), less the quotation
# marks and brackets at which a link in Markdown may end.
ADDRESS = ":/?#@!$&*+,;=%"
NOT_DIALLED = re.compile(r"[^0-9+*]")


def plain(value: object) -> str:
    """Return Markdown that shows this text, in one line."""
    return START.sub(lambda found: found[1] + code(found[2]), escaped(one_line(value)))


def letter_heading(letter: str) -> str:
    """Return the heading of a list by letter. Its id is the letter, in any script."""
    return f"### {plain(letter)}" + (f" {{#{letter.lower()}}}" if letter.isalpha() else "")


def with_marks(value: object) -> str:
    """Return Markdown that shows this text, in one line, with its marks."""
    return ESCAPED_MARK.sub(r"[\1]", plain(value))


def marks(claims: Iterable[str]) -> str:
    """Return the marks that name these claims."""
    return with_marks("".join(f"[^{name}]" for name in claims))


def address(value: object) -> str:
    """Return where a link leads, with whatever would end the link written as a code."""
    return quote(one_line(value), safe=ADDRESS)


def telephone_address(number: str) -> str:
    """Return the address that dials the number."""
    return "tel:" + NOT_DIALLED.sub("", number)


def one_line(value: object) -> str:
    """Return the text with single spaces and without signs that no one can see."""
    return " ".join(CONTROL.sub("", str(value)).split())


def escaped(text: str) -> str:
    """Return the text with each sign of Markdown as a code that shows the sign."""
    return INLINE.sub(lambda found: code(found[0]), text)


def code(sign: str) -> str:
    """Return the HTML code of a sign, which Markdown leaves as it is."""
    return f"&#{ord(sign)};"
