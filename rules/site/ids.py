"""An id occurs once on a page, and every element that names an id finds it."""

from __future__ import annotations

from collections import Counter

from rules.built.page import BuiltPage, line
from rules.problem import Problem

REFERENCES = ("for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each id that occurs twice, and each reference to an id that is gone."""
    seen: Counter[str] = Counter()
    problems = []
    for element in page.tree.xpath("//*[@id]"):
        name = element.get("id")
        seen[name] += 1
        if seen[name] > 1 or not name:
            wrong = f'the id "{name}" is {"used before" if name else "empty"}'
            problems.append(
                Problem(page.path, line(element), wrong, "give each element its own id")
            )
    for attribute in REFERENCES:
        for element in page.tree.xpath(f"//*[@{attribute}]"):
            for name in element.get(attribute).split() or [""]:
                if name not in seen:
                    wrong = f'{attribute}="{name}" of <{element.tag}> names no element'
                    fix = f"correct {attribute}, or give the element it means this id"
                    problems.append(Problem(page.path, line(element), wrong, fix))
    for element in page.tree.iter("use"):
        name = element.get("href", "").removeprefix("#")
        if name not in seen:
            wrong, fix = f'a drawing uses "{name}", which is not on the page', "draw it before"
            problems.append(Problem(page.path, line(element), wrong, fix))
    return problems
