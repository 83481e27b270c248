from __future__ import annotations

from rules.content.treatments import check, check_rows
from rules.problem import messages
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_no_text_names_a_treatment_that_its_claims_do_not(pages, claims, signs, special_cases):
    """An allergy tablet in place of the pen costs the minutes that count."""
    report(problem for page in pages for problem in check(page, claims))
    report(check_rows(signs, ("text",), claims))
    report(check_rows(special_cases, ("see", "do", "sheet"), claims))


CLAIMS = read_records(
    "claims.yml", "pen:\n  says: Use the adrenaline pen, then call.\n  wording: No tablets first.\n"
)
FIX = "\n    Fix: name what the claim names, or mark the claim that names this"


def test_a_treatment_that_no_claim_names_is_reported():
    """On a page and in a row of data; what bears no mark is for the rule of provenance."""
    problems = on_page(check, CLAIMS)
    assert problems("Use the pen.[^pen]\n\nDrink coffee.\n") == []
    assert problems("Drink coffee first.[^pen]\n") == [
        f'docs/a.md:1: no claim of this names "coffee": "Drink coffee first."{FIX}'
    ]
    rows = read_records(
        "signs.yml", "a:\n  text: swells (take any allergy tablet)\n  claims: [pen]\n"
    )
    assert messages(check_rows(rows, ("text",), CLAIMS)) == [
        'signs.yml:2: no claim of this names "allergy tablet": "swells (take any allergy tablet)"'
        + FIX
    ]
