"""Each dose and each frequency has a mark."""

import re

from tests.content.figures import NUMBER
from tests.content.page import Page, read_page
from tests.content.reading import plain
from tests.content.statements import statements
from tests.problem import Problem, messages, report

# "5 days" may be our own advice; a dose or "1 in 6" is always a fact that someone measured.
DOSE = rf"{NUMBER}\s*(?:mg|mcg|g|kg|ml|litres?|ounces?|units?|milligrams?|grams?|millilitres?)\b"
FREQUENCY = rf"{NUMBER}\s+(?:in|out of)\s+(?:every\s+)?{NUMBER}"
FACT = re.compile(rf"{DOSE}|{FREQUENCY}", re.IGNORECASE)


def check(page: Page) -> list[Problem]:
    found = []
    for one in statements(page.lines):
        fact = FACT.search(plain(one.text))
        if fact and not one.marks:
            fix = "mark it with the claim that states it, or leave it out"
            wrong = f'"{fact[0]}" has no mark'
            found.append(Problem(one.line.path, one.line.number, wrong, fix))
    return found


def test_every_dose_and_frequency_has_a_mark(pages):
    """A figure looks like proof; without a source it is none."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_marked_figures_and_our_own_advice_pass():
    """A mark at the end of the paragraph proves the sentences before it."""
    assert told("Up to 400 mg a day.\nIt is safe.[^a]\n\nRest for 5 minutes.\n") == []
    assert told("Each day:[^a]\n\n- 80 mg\n- 1 in 6\n") == []


def test_a_dose_or_frequency_without_a_mark_is_reported():
    """The message names the very figure."""
    fix = "mark it with the claim that states it, or leave it out"
    text = "It stops.[^a]\nTake 400 mg.\n\nOne in six has it.\n\n| 10 in every 100,000 |\n"
    assert told(text) == [
        f'docs/a.md:2: "400 mg" has no mark\n    Fix: {fix}',
        f'docs/a.md:4: "One in six" has no mark\n    Fix: {fix}',
        f'docs/a.md:6: "10 in every 100,000" has no mark\n    Fix: {fix}',
    ]
