"""The emergency card names every sign, and advice that can harm keeps its "not"."""

import re

from tests.content.page import Page, read_page
from tests.content.reading import plain
from tests.content.statements import statements
from tests.content.test_care_cards import EMERGENCY_FILE, SHORT_FILE, cards
from tests.problem import Problem, messages, report

# What the emergency card must say, and how it may say it.
SIGNS = {
    "that they start suddenly": "suddenly",
    "a drooping face": "face.*droop|droop.*face",
    "a weak arm": r"\barm",
    "slurred speech": "speech|speak",
    "lost sight": "sight|see",
    "lost balance": "balance",
    "a seizure": "seizure",
    "trouble to breathe": "breath",
    "to call even if it passes": "even if",
}
# The short card leaves the rest to the full one, to which the strip of each page leads.
SHORT = (
    *("that they start suddenly", "a drooping face", "a weak arm", "slurred speech"),
    "to call even if it passes",
)
# A paragraph, item or cell marked with this claim must match this.
SENSE = {
    "med-dont-stop": r"\bnot\b|\bask|keep taking|doctor|pharmacist",
    "em-seizure-do": r"^(?!.*mouth)|nothing in (?:the|their) mouth",
    "se-quinine": r"\bnot\b|\bnever\b|\bwarn",
    "se-supplements": r"\bask|\bnot\b|danger",
}


def check_signs(page: Page) -> list[Problem]:
    found = []
    for kind, card, _ in cards(page):
        if kind == "emergency":
            text = plain(" ".join(line.text for part in card for line in part.lines))
            line = card[0].line
            wanted = SHORT if line.path == SHORT_FILE else SIGNS
            found += [
                Problem(line.path, line.number, f"the card does not name {sign}", "add the sign")
                for sign in wanted
                if not re.search(SIGNS[sign], text, re.IGNORECASE)
            ]
    return found


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


def test_the_emergency_card_names_every_sign(pages):
    """A sign left out is a call not made."""
    shown = {card[0].line.path for page in pages for _, card, _ in cards(page)}
    assert EMERGENCY_FILE in shown, "no page includes the emergency card"
    report(problem for page in pages for problem in check_signs(page))


def test_advice_that_can_harm_keeps_its_sense(pages):
    """One lost "not" turns a warning into a danger."""
    report(problem for page in pages for problem in check(page))


def test_a_sign_left_out_is_reported():
    """The message names the sign."""
    card = (
        "/// care-card | emergency\n\nif any start suddenly:\n\n- the face droops\n- a weak arm\n"
        "- slurred speech\n- lost sight\n- lost balance\n- a seizure\n\n"
        "Call even if it goes.\n\n///\n"
    )
    assert messages(check_signs(read_page("docs/a.md", card))) == [
        "docs/a.md:1: the card does not name trouble to breathe\n    Fix: add the sign"
    ]


def test_a_sign_left_out_of_the_short_card_is_reported():
    """It may leave out the rest, but none of the three signs of a stroke."""
    card = "/// care-card | emergency\n\nif any start suddenly:\n\n- a weak arm\n\n///\n"
    shared = {"emergency-short.md": card}
    page = read_page("docs/a.md", '--8<-- "emergency-short.md"\n', shared)
    assert messages(check_signs(page)) == [
        f"{SHORT_FILE}:1: the card does not name {sign}\n    Fix: add the sign"
        for sign in ("a drooping face", "slurred speech", "to call even if it passes")
    ]


def test_a_warning_turned_round_is_reported():
    """The message shows the paragraph."""
    text = "Do not stop it.\nGo on.[^med-dont-stop]\n\nStop it.[^med-dont-stop]\n"
    assert messages(check(read_page("docs/a.md", text))) == [
        'docs/a.md:4: this does not say what the claim "med-dont-stop" says: "Stop it."\n'
        '    Fix: read the claim again, and keep its "not"'
    ]
