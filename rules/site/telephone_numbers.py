"""Each telephone link calls a number of numbers.yml, and its words show that number."""

from __future__ import annotations

import re
from pathlib import Path

from rules.built.links import links
from rules.built.page import BuiltPage, shown_text
from rules.problem import Problem

NUMBERS = Path("docs/_data/numbers.yml")


def check(page: BuiltPage, numbers: set[str]) -> list[Problem]:
    """Return a problem for each telephone link that is not in `numbers` or shows another."""
    known = {digits(number) for number in numbers}
    problems = []
    for link in links(page):
        called = link.address.removeprefix("tel:")
        if called == link.address:
            continue
        if called not in known:
            wrong = f"{called} is not a number of {NUMBERS}"
            problems.append(Problem(page.path, link.line, wrong, "correct the number"))
        words = shown_text(link.element)
        if digits(words) != called:
            wrong = f'the link "{words}" calls {called}'
            fix = "show the number that is called"
            problems.append(Problem(page.path, link.line, wrong, fix))
    return problems


def digits(text: str) -> str:
    """Return the text without all that is not dialled."""
    return re.sub(r"[^\d+*#]", "", text)
