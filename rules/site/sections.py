"""Each section is named by a heading that stands in it."""

from __future__ import annotations

from rules.built.page import HEADINGS, BuiltPage, line, opening
from rules.problem import Problem


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each section that no heading of its own names."""
    problems = []
    for section in page.tree.body.iter("section"):
        labels = section.get("aria-labelledby", "").split()
        own = [heading.get("id") for heading in section.iter(*HEADINGS)]
        if not labels or not set(labels) <= set(own):
            wrong = f"{opening(section)} is not named by a heading in it"
            fix = "give its heading an id and name it with aria-labelledby, or use a div"
            problems.append(Problem(page.path, line(section), wrong, fix))
    return problems
