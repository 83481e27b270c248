"""Each section is named by a heading that is in it, and that speaks for all of it."""

from __future__ import annotations

from rules.built.page import HEADINGS, BuiltPage, line, opening
from rules.problem import Problem


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each section that no heading of its own names, or one of several."""
    problems = []
    for section in page.tree.body.iter("section"):
        labels = section.get("aria-labelledby", "").split()
        own = list(section.iter(*HEADINGS))
        names = [heading for heading in own if heading.get("id") in labels]
        tops = [heading for heading in own if heading.tag == min(one.tag for one in own)]
        if len(tops) > 1 and not labels:
            continue  # It is no part to jump to.
        if not labels or len(names) < len(labels):
            wrong = f"{opening(section)} is not named by a heading in it"
            fix = "give its heading an id and name it with aria-labelledby, or use a div"
            problems.append(Problem(page.path, line(section), wrong, fix))
        elif len([heading for heading in own if heading.tag <= names[0].tag]) > 1:
            wrong = f"{opening(section)} is named by one of several headings of its level"
            problems.append(Problem(page.path, line(section), wrong, "leave it without a name"))
    return problems
