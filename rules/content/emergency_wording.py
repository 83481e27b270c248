"""Emergency advice stands alone: no comfort in the same sentence, no link that leads away."""

import re

from rules.problem import Problem
from rules.text.page import Page
from rules.text.parts import parts
from rules.text.reading import plain
from rules.text.statements import statements

EMERGENCY = re.compile(r"call emergency now|emergency (?:number|call)|\bstroke\b", re.I)
COMFORT = re.compile(
    r"\b(?:harmless|probably|most likely|do not worry|nothing serious|rarely|unlikely|will pass"
    r"|usually (?:not|nothing|harmless|fine)|in most cases|stops? (?:on its own|by itself))\b",
    re.IGNORECASE,
)
LINK = re.compile(r"\]\(([^)]+)\)")


def check(page: Page) -> list[Problem]:
    """Return a problem for each emergency sentence that comforts, or that leads away."""
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
            wrong = f'"{comfort[0]}" is beside emergency advice'
            fix = "say it in another place, or leave it out"
            found.append(one.line.problem(wrong, fix))
        for target in LINK.findall(one.text) if card else []:
            if not target.startswith("tel:") and not target.endswith("emergency-numbers.md"):
                wrong = f"the emergency card leads away to {target}"
                fix = "link to telephone numbers only"
                found.append(one.line.problem(wrong, fix))
    return found
