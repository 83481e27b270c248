"""Emergency advice stands alone: no comfort in the same sentence, no link that leads away."""

import re

from tests.content.page import Page, read_page
from tests.content.parts import parts
from tests.content.reading import plain
from tests.content.statements import statements
from tests.problem import Problem, messages, report

EMERGENCY = re.compile(r"call emergency now|emergency (?:number|call)|\bstroke\b", re.I)
COMFORT = re.compile(
    r"\b(?:harmless|probably|most likely|do not worry|nothing serious|rarely|unlikely|will pass"
    r"|usually (?:not|nothing|harmless|fine)|in most cases|stops? (?:on its own|by itself))\b",
    re.IGNORECASE,
)
LINK = re.compile(r"\]\(([^)]+)\)")


def check(page: Page) -> list[Problem]:
    in_card = {
        line[:2]
        for part in parts(page.lines)
        if ("care-card", "emergency") in part.inside
        for line in part.lines
    }
    found = []
    for one in statements(page.lines):
        text = plain(one.text)
        card = one.line[:2] in in_card
        comfort = COMFORT.search(text)
        if comfort and (card or EMERGENCY.search(text)):
            wrong = f'"{comfort[0]}" stands beside emergency advice'
            fix = "say it in another place, or leave it out"
            found.append(Problem(one.line.path, one.line.number, wrong, fix))
        for target in LINK.findall(one.text) if card else []:
            if not target.startswith("tel:") and not target.endswith("emergency-numbers.md"):
                wrong = f"the emergency card leads away to {target}"
                fix = "link to telephone numbers only"
                found.append(Problem(one.line.path, one.line.number, wrong, fix))
    return found


def test_emergency_advice_stands_alone(pages):
    """Someone who hopes that it is nothing takes any word of comfort as leave to wait."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_plain_advice_passes():
    """Comfort in another sentence is fine."""
    card = "/// care-card | emergency\n\nif:\n\n- a droop\n\n[Call 112](tel:112)\n\n///\n"
    assert told(f"{card}\nMost twitches are harmless.\nA droop can be a stroke.\n") == []


def test_comfort_beside_emergency_advice_is_reported():
    """Each sentence is named by its line."""
    card = "/// care-card | emergency\n\nIt is probably nothing.\nSee [more](b.md).\n\n///\n"
    assert told(f"{card}\nA stroke is unlikely.\n") == [
        'docs/a.md:3: "probably" stands beside emergency advice\n'
        "    Fix: say it in another place, or leave it out",
        "docs/a.md:4: the emergency card leads away to b.md\n"
        "    Fix: link to telephone numbers only",
        'docs/a.md:8: "unlikely" stands beside emergency advice\n'
        "    Fix: say it in another place, or leave it out",
    ]
