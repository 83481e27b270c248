"""Each dose, each frequency and each word about proof stands in something that has a mark."""

import re

from tests.content.figures import NUMBER
from tests.content.page import Page, read_page
from tests.content.reading import plain
from tests.content.statements import statements
from tests.problem import Problem, messages, report

# "5 days" may be our own advice; a dose or "1 in 6" is always a fact that someone measured.
DOSE = rf"{NUMBER}\s*(?:mg|mcg|g|kg|ml|litres?|ounces?|units?|milligrams?|grams?|millilitres?)\b"
FREQUENCY = rf"{NUMBER}\s+(?:in|out of)\s+(?:every\s+)?{NUMBER}|{NUMBER}\s*(?:%|per cent)"
# Who says so tells others that someone else found it.
PROOF = r"\b(?:stud(?:y|ies)|trials?|researchers|guidelines?|linked to|caused by|proven|evidence)\b"
FACT = re.compile(rf"{DOSE}|{FREQUENCY}|{PROOF}", re.IGNORECASE)
# Pages about the site speak of evidence in general.
ABOUT = "about"


def check(page: Page) -> list[Problem]:
    found = []
    for one in statements(page.lines) if page.meta.get("page_type") != ABOUT else []:
        fact = FACT.search(plain(one.text))
        if fact and not one.marks:
            fix = "mark its paragraph, item or cell with the claim that states it, or leave it out"
            wrong = f'"{fact[0]}" has no mark'
            found.append(Problem(one.line.path, one.line.number, wrong, fix))
    return found


def test_every_dose_frequency_and_word_about_proof_has_a_mark(pages):
    """A figure looks like proof; without a source it is none."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_marked_figures_and_our_own_advice_pass():
    """A mark at the end of the paragraph proves all of it."""
    assert told("Up to 400 mg a day.\nIt is safe.[^a]\n\nRest for 5 minutes.\n") == []
    assert told("Each day:[^a]\n\n- 80 mg\n- 1 in 6\n") == []


def test_a_dose_a_frequency_or_a_word_about_proof_without_a_mark_is_reported():
    """The message names the very words."""
    fix = "mark its paragraph, item or cell with the claim that states it, or leave it out"
    text = (
        "It stops.[^a]\n\nTake 400 mg.\n\nOne in six has it.\n\n| 10 in every 100,000 |\n\n"
        "- two trials found none\n"
    )
    assert told(text) == [
        f'docs/a.md:3: "400 mg" has no mark\n    Fix: {fix}',
        f'docs/a.md:5: "One in six" has no mark\n    Fix: {fix}',
        f'docs/a.md:7: "10 in every 100,000" has no mark\n    Fix: {fix}',
        f'docs/a.md:9: "trials" has no mark\n    Fix: {fix}',
    ]


def test_a_page_about_the_site_may_speak_of_evidence():
    page = read_page("docs/a.md", "---\npage_type: about\n---\n\nWe read studies.\n")
    assert check(page) == []
