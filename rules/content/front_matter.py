"""Each page starts with the keys of its skeleton, in that order."""

import re

from rules.problem import Problem
from rules.text.page import Page

KEY = re.compile(r"([^\s:#][^:]*):")


def check(page: Page, page_types: dict[str, Page]) -> list[Problem]:
    """Return a problem for front matter that cannot be read, and for each key it lacks or adds."""
    if page.meta_error:
        line, wrong = page.meta_error
        fix = "copy the front matter of a page in docs/_page_types/; quote a value with a colon"
        return [Problem(page.path, line, wrong, fix)]
    kind = page.meta.get("page_type")
    if kind not in page_types:
        line = page.key_line("page_type")
        known = ", ".join(page_types)
        fix = f"write page_type: and one of {known}"
        return [Problem(page.path, line, f'page type "{kind or ""}" has no skeleton', fix)]
    return check_keys(page, page_types[kind])


def check_keys(page: Page, skeleton: Page) -> list[Problem]:
    """Return the problem of missing, unknown, repeated or misplaced keys."""
    wanted = list(skeleton.meta)
    found = [match[1] for line in page.head if (match := KEY.match(line.text))]
    if found == wanted:
        return []
    missing = [f'"{key}" is missing' for key in wanted if key not in found]
    unknown = [f'"{key}" is not known' for key in found if key not in wanted]
    wrong = ", ".join(missing + unknown) or "the keys are not in order"
    fix = f"write exactly {', '.join(wanted)} ({skeleton.path}:2)"
    return [Problem(page.path, 2, wrong, fix)]
