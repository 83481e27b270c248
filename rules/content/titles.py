"""No two pages share a title or a description."""

from rules.problem import Problem
from rules.text.page import Page


def check(pages: list[Page]) -> list[Problem]:
    """Return a problem for each title or description that two pages share."""
    found = []
    for key in ("title", "description"):
        first: dict[str, str] = {}
        for page in pages:
            value = str(page.meta.get(key, page.path)).strip().lower()
            if value in first:
                wrong = f"{first[value]} has the same {key}"
                fix = "say what only this page tells"
                found.append(Problem(page.path, page.key_line(key), wrong, fix))
            first.setdefault(value, page.path)
    return found
