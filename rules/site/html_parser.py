"""A parser that follows the HTML standard finds no error in any page."""

from __future__ import annotations

import html5lib

from rules.built.page import BuiltPage
from rules.problem import Problem

# html5lib reports each "&" that starts no entity. The standard allows it unless letters and ";"
# follow (https://html.spec.whatwg.org/multipage/syntax.html#syntax-ambiguous-ampersand).
ALLOWED = "expected-named-entity"


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each parse error of the page."""
    parser = html5lib.HTMLParser()
    parser.parse(page.text)
    return [
        Problem(
            page.path,
            line,
            f"column {column}: parse error {code} {detail or ''}".rstrip(),
            "correct the block or template that writes this line",
        )
        for (line, column), code, detail in parser.errors
        if code != ALLOWED
    ]
