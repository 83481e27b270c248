from __future__ import annotations

from rules.content.number_roles import check
from rules.text.records import read_records
from tests.proof import on_data
from tests.report import report


def test_every_number_has_the_role_that_its_claim_gives_it(numbers, claims):
    """Two numbers of one claim may change places, and nobody answers an emergency on 111."""
    report(check(numbers, claims))


CLAIMS = read_records(
    "claims.yml",
    "uk:\n  says: 'UK: 999 for emergencies, 111 for urgent medical advice.'\n"
    "life:\n  says: 'UK, thoughts of ending your life: 116 123; if a life is in danger, 999.'\n",
)
COUNTRY = """\
- {code: uk, name: UK, emergency: [{number: "999", claim: uk}],
   advice: [{number: "111", claim: uk}], crisis: [{number: "116 123", claim: life}]}
"""


problems = on_data(check, "numbers.yml", CLAIMS)


def test_swapped_roles_are_reported():
    """The number is in the claim, but for something else."""
    assert not problems(COUNTRY)
    fix = "\n    Fix: use the number that the claim gives for this, after a look at its source"
    assert problems(COUNTRY.replace('"999"', '"111"').replace('"116 123"', '"999"')) == [
        f"numbers.yml:1: UK: the claim uk does not call 111 a number for emergency{fix}",
        f"numbers.yml:2: UK: the claim life does not call 999 a number for crisis{fix}",
    ]


def test_another_countrys_claim_is_reported():
    assert problems(COUNTRY.replace("name: UK", "name: Peru"))[-1] == (
        "numbers.yml:2: Peru: the claim uk does not call 111 one of Peru\n"
        "    Fix: mark the country's own claim"
    )
