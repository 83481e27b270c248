from __future__ import annotations

from rules.content.care_cards import EMERGENCY_FILE
from rules.content.emergencies import caught, check
from rules.problem import messages
from rules.text.page import Page, read_page
from rules.text.records import read_records
from tests.report import report


def test_each_emergency_of_a_page_is_caught_by_the_ladder(pages, claims, signs, special_cases):
    """A rash that can kill stood on the page about seizures alone."""
    known = caught(signs, special_cases, pages)
    report(problem for page in pages for problem in check(page, claims, known))


CLAIMS = """\
droop: {says: Call, level: emergency}
lost: {says: Call, level: emergency}
rash: {says: Call, level: [emergency, today]}
slow: {says: See a doctor, level: visit}
link: {says: It is rare, may_say: emergency}
"""
SIGNS = "a: {level: emergency, claims: [droop]}\nb: {level: today, claims: [rash]}\n"
TEXT = "# A\n\nIt droops.[^droop][^lost]\n\nA rash.[^slow][^rash]\nAgain.[^rash][^link]\n"


def problems(cases: str, card: Page) -> list[str]:
    """Return what the rule says about a page with five marks, beside these cases and this card."""
    known = caught(read_records("signs.yml", SIGNS), read_records("cases.yml", cases), [card])
    return messages(check(read_page("docs/a.md", TEXT), read_records("claims.yml", CLAIMS), known))


def test_an_emergency_that_the_ladder_lets_through_is_reported():
    """A sign of another level does not catch it; a special case, or the card's own line, does."""
    card = read_page(EMERGENCY_FILE, "This list is official.[^lost]\n")
    assert problems("- {id: fit, claims: []}\n", card) == [
        'docs/a.md:5: the emergency of "rash" is neither on the emergency card nor a special case\n'
        "    Fix: add it to special_cases.yml, or to the claims of the sign in "
        "docs/_data/signs.yml that catches it"
    ]
    assert not problems("- {id: allergy, claims: [rash]}\n", card)
