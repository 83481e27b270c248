"""Each dose, each frequency and each word about proof is in something that has a mark."""

import re

from rules.problem import Problem
from rules.text.figures import NUMBER
from rules.text.page import Page
from rules.text.reading import plain
from rules.text.statements import statements

# "5 days" may be our own advice; a dose or "1 in 6" is always a fact that someone measured.
DOSE = rf"{NUMBER}\s*(?:mg|mcg|g|kg|ml|litres?|ounces?|units?|milligrams?|grams?|millilitres?)\b"
FREQUENCY = rf"{NUMBER}\s+(?:in|out of)\s+(?:every\s+)?{NUMBER}|{NUMBER}\s*(?:%|per cent)"
# Who says so tells others that someone else found it.
PROOF = r"\b(?:stud(?:y|ies)|trials?|researchers|guidelines?|linked to|caused by|proven|evidence)\b"
FACT = re.compile(rf"{DOSE}|{FREQUENCY}|{PROOF}", re.IGNORECASE)
# Pages about the site speak of evidence in general.
ABOUT = "about"


def check(page: Page) -> list[Problem]:
    """Return a problem for each medical figure that carries no mark."""
    found = []
    for one in statements(page.lines) if page.meta.get("page_type") != ABOUT else []:
        fact = FACT.search(plain(one.text))
        if fact and not one.marks:
            fix = "mark its paragraph, item or cell with the claim that states it, or leave it out"
            wrong = f'"{fact[0]}" has no mark'
            found.append(one.line.problem(wrong, fix))
    return found
