"""Each number in a marked sentence is in a claim that it is marked with."""

import re

from rules.problem import Problem
from rules.text.figures import figures, stands_in
from rules.text.page import Page
from rules.text.reading import plain
from rules.text.records import Records
from rules.text.statements import statements

# Tools of this site, whose names hold a number that is no claim.
NAMES = ("10-second check", "14-day diary", "After day 14")


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each number that the marked claims do not hold."""
    found = []
    for one in statements(page.lines):
        # marks reports a mark without a claim.
        marked = [name for name in dict.fromkeys(one.marks) if name in claims.entries]
        if not marked:
            continue
        says = [str(claims.entries[name].get("says")) for name in marked]
        for figure in figures(without_tool_names(plain(one.text))):
            if not any(stands_in(figure, text) for text in says):
                wrong = f'"{figure.written}" is not in the claim {" or ".join(marked)}'
                fix = "use the number of the claim, or mark the claim that states it"
                found.append(one.line.problem(wrong, fix))
    return found


def without_tool_names(text: str) -> str:
    """Return the text without the names of our tools and the number of a table's row."""
    text = re.sub(r"^\d+\.\s", "", text)
    for name in NAMES:
        text = text.replace(name, "")
    return text
