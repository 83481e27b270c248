"""Advice that can harm keeps its "not"."""

import re

from tests.content.page import Page, read_page
from tests.content.reading import plain
from tests.content.statements import statements
from tests.problem import Problem, messages, report

# A paragraph, item or cell marked with this claim must match this.
SENSE = {
    "med-dont-stop": r"\bnot\b|\bask|keep taking|doctor|pharmacist",
    "em-seizure-do": r"^(?!.*mouth)|nothing in (?:the|their) mouth",
    "se-quinine": r"\bnot\b|\bnever\b|\bwarn",
    "se-supplements": r"\bask|\bnot\b|danger",
}


def check(page: Page) -> list[Problem]:
    found = []
    first = {(one.unit, one.marks): one for one in reversed(statements(page.lines))}
    for one in reversed(first.values()):
        for name in dict.fromkeys(one.marks):
            if name in SENSE and not re.search(SENSE[name], plain(one.unit), re.IGNORECASE):
                wrong = f'this does not say what the claim "{name}" says: "{plain(one.unit)}"'
                fix = 'read the claim again, and keep its "not"'
                found.append(Problem(one.line.path, one.line.number, wrong, fix))
    return found


def test_advice_that_can_harm_keeps_its_sense(pages):
    """One lost "not" turns a warning into a danger."""
    report(problem for page in pages for problem in check(page))


def test_a_warning_turned_round_is_reported():
    """The message shows the paragraph."""
    text = "Do not stop it.\nGo on.[^med-dont-stop]\n\nStop it.[^med-dont-stop]\n"
    assert messages(check(read_page("docs/a.md", text))) == [
        'docs/a.md:4: this does not say what the claim "med-dont-stop" says: "Stop it."\n'
        '    Fix: read the claim again, and keep its "not"'
    ]
