"""Each telephone link calls a number that we list and shows it; each page has some at its top."""

from __future__ import annotations

import re
from pathlib import Path

from rules.built.links import links
from rules.built.page import BuiltPage, line, shown_text
from rules.problem import Problem

NUMBERS = Path("docs/_data/numbers.yml")
CARD = "/when-to-get-help/#emergency"
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


def at_the_top(page: BuiltPage, numbers: list[str]) -> list[Problem]:
    """Return a problem for each number that the strip of a page, or what replaces it, lacks.

    And one if it does not lead to the emergency card.
    """
    tops = page.tree.find_class(INSTEAD.get(page.path, "safety-strip"))[:1]
    links = [link for top in tops for link in top.xpath(".//a/@href")]
    wrongs = [f"{one} is not at the top" for one in numbers if f"tel:{one}" not in links]
    if page.path not in INSTEAD and not any(link.endswith(CARD) for link in links):
        wrongs.append("nothing at the top leads to the emergency card")
    fix = "show overrides/partials/safety-strip.html, or what replaces it"
    return [Problem(page.path, line(tops[0]) if tops else 1, wrong, fix) for wrong in wrongs]


def digits(text: str) -> str:
    """Return the text without all that is not dialled."""
    return re.sub(r"[^\d+*#]", "", text)
