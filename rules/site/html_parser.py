"""A parser that follows the HTML standard finds no error in any page, and no label in another.

Browsers mend all of it in silence, and so does the parser that the other rules read pages with.
"""

from __future__ import annotations

import re

import html5lib

from rules.built.page import BuiltPage, line
from rules.problem import Problem

# html5lib reports each "&" that starts no entity. The standard allows it unless letters and ";"
# follow (https://html.spec.whatwg.org/multipage/syntax.html#syntax-ambiguous-ampersand).
ENTITY = "expected-named-entity"
# The standard forbids one of these inside another of its kind, and no parser says so.
NOT_IN_EACH_OTHER = ("label", "summary")
FIX = "correct the block or template that writes this line"
AMBIGUOUS = re.compile(r"&[a-zA-Z0-9]+;")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each parse error of the page, and for each label in a label."""
    parser = html5lib.HTMLParser()
    parser.parse(page.text)
    lines = page.text.splitlines()
    found = [
        (number, f"column {column}: parse error {code} {detail or ''}".rstrip())
        for (number, column), code, detail in parser.errors
        if code != ENTITY or is_ambiguous(lines[number - 1], column)
    ]
    found += [
        (line(inner), f"<{inner.tag}> is inside another <{inner.tag}>")
        for inner in page.tree.iter(*NOT_IN_EACH_OTHER)
        if next(inner.iterancestors(inner.tag), None) is not None
    ]
    return [Problem(page.path, number, wrong, FIX) for number, wrong in found]


def is_ambiguous(text: str, column: int) -> bool:
    """Return whether the last "&" of a line up to a column looks like an entity and is none."""
    return bool(AMBIGUOUS.match(text, text.rfind("&", 0, column)))
