"""A parser that follows the HTML standard finds no error in any page.

Browsers mend all of it in silence, and so does the parser that the other rules read pages with.
"""

from __future__ import annotations

import re

import html5lib

from rules.built.page import BuiltPage
from rules.problem import Problem

# html5lib reports each "&" that starts no entity. The standard allows it unless letters and ";"
# follow (https://html.spec.whatwg.org/multipage/syntax.html#syntax-ambiguous-ampersand).
ENTITY = "expected-named-entity"
AMBIGUOUS = re.compile(r"&[a-zA-Z0-9]+;")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each parse error of the page."""
    parser = html5lib.HTMLParser()
    parser.parse(page.text)
    lines = page.text.splitlines()
    return [
        Problem(
            page.path,
            line,
            f"column {column}: parse error {code} {detail or ''}".rstrip(),
            "correct the block or template that writes this line",
        )
        for (line, column), code, detail in parser.errors
        if code != ENTITY or is_ambiguous(lines[line - 1], column)
    ]


def is_ambiguous(text: str, column: int) -> bool:
    """Return whether the last "&" of a line up to a column looks like an entity and is none."""
    return bool(AMBIGUOUS.match(text, text.rfind("&", 0, column)))
