"""Each page has one h1, and no heading level is skipped."""

from __future__ import annotations

from rules.built.page import HEADINGS, BuiltPage, line, shown_text
from rules.problem import Problem


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each heading that is empty or out of order, and for a wrong h1."""
    headings = list(page.tree.body.iter(*HEADINGS))
    problems = []
    before = 0
    for heading in headings:
        level = int(heading.tag[1])
        if not shown_text(heading):
            problems.append(
                Problem(page.path, line(heading), f"an h{level} has no words", "remove it")
            )
        if level > before + 1:
            wrong = f'"{shown_text(heading)}" is an h{level}, but h{before + 1} comes next'
            fix = f"make it an h{before + 1}"
            problems.append(Problem(page.path, line(heading), wrong, fix))
        before = level
    count = sum(heading.tag == "h1" for heading in headings)
    if count != 1:
        fix = 'start the page with one "# Heading", and use "##" for the rest'
        problems.append(Problem(page.path, 1, f"the page has {count} h1 headings", fix))
    return problems
