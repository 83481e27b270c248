"""Each telephone link calls a number that we list and shows it; each page has some at its top."""

from __future__ import annotations

import re
from pathlib import Path

from rules.built.links import links
from rules.built.page import BuiltPage, line, shown_text
from rules.problem import Problem

NUMBERS = Path("docs/_data/numbers.yml")
# What has the numbers where the strip would say the same twice.
INSTEAD = {
    "index.html": "level-rows__item--emergency",
    "when-to-get-help/index.html": "care-card--emergency",
}


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


def at_the_top(page: BuiltPage) -> list[Problem]:
    """Return a problem if the strip of a page, or what stands instead, has no number to call."""
    tops = page.tree.find_class(INSTEAD.get(page.path, "safety-strip"))
    if any(top.xpath(".//a[starts-with(@href, 'tel:')]") for top in tops):
        return []
    wrong = "no number to call stands at the top"
    fix = "show overrides/partials/safety-strip.html, or what stands instead of it"
    return [Problem(page.path, line(tops[0]) if tops else 1, wrong, fix)]


def digits(text: str) -> str:
    """Return the text without all that is not dialled."""
    return re.sub(r"[^\d+*#]", "", text)
