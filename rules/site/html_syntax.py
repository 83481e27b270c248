"""Each page is sound HTML: what is opened is closed, in order, and nothing occurs twice."""

from __future__ import annotations

from rules.built.page import BuiltPage, line, opening
from rules.built.tags import Tags
from rules.problem import Problem

# Browsers guess at a wrong child of these; screen readers then count the list wrongly.
CHILDREN = {"ul": ("li",), "ol": ("li",), "dl": ("dt", "dd", "div")}
FIX = "correct the block or template that writes this line"


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each tag that is out of place, and for each wrong child of a list."""
    errors = [(number, f'{wrong}: "{near}"') for number, wrong, near in Tags(page.text).errors]
    errors += [
        (line(child), f"{opening(child)} is directly in {opening(parent)}")
        for parent in page.tree.iter(*CHILDREN)
        for child in parent
        if isinstance(child.tag, str) and child.tag not in CHILDREN[parent.tag]
    ]
    return [Problem(page.path, number, wrong, FIX) for number, wrong in errors]
