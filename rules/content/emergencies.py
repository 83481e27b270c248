"""Each emergency that a page tells of is on the emergency card or among the special cases."""

from __future__ import annotations

from collections.abc import Iterable

from publish.markdown.citations import MARK
from rules.content.care_cards import EMERGENCY_FILE
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records, as_list

DATA = "docs/_data/signs.yml"


def caught(signs: Records, special_cases: Records, pages: Iterable[Page]) -> set[str]:
    """Return the claims of the emergency card, as it marks them, and of the special cases."""
    on_the_card = [sign for sign in signs.entries.values() if sign["level"] == "emergency"]
    rows = [*on_the_card, *special_cases.entries.values()]
    lines = [line for page in pages for line in page.typed if line.path == EMERGENCY_FILE]
    return {name for row in rows for name in row["claims"]} | {
        name for line in lines for name in MARK.findall(line.text)
    }


def check(page: Page, claims: Records, known: set[str]) -> list[Problem]:
    """Return a problem for each emergency that a page marks and the ladder does not catch.

    `known` holds the claims that `caught` gives. A reader who starts at the ladder never reads the
    page of a condition that they do not know they have.
    """
    marks = {name: line for line in reversed(page.typed) for name in MARK.findall(line.text)}
    return [
        line.problem(
            f'the emergency of "{name}" is neither on the emergency card nor a special case',
            f"add it to special_cases.yml, or to the claims of the sign in {DATA} that catches it",
        )
        for name, line in reversed(marks.items())
        if name not in known and is_emergency(claims.entries.get(name, {}))
    ]


def is_emergency(claim: dict) -> bool:
    """Return whether a claim names the level of an emergency."""
    return "emergency" in as_list(claim.get("level", []))
