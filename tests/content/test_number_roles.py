"""Each number is what its claim says: for emergencies, advice, poison or a crisis, and where."""

from __future__ import annotations

import re

from publish.markdown.numbers_block import ROLES
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

# What the claim says of a number right beside it, for each role. "{}" is the number.
ROLE_WORDS = {
    "emergency": r"(?:{}[^,;.]*(?:emergenc|ambulance|all member countries|mobile phone))",
    "advice": r"(?:{}[^,;.]*(?:advice|nurse|doctor)|advice[^;.]*{})",
    "text": r"(?:text|sign|relay)[^;.]*{}|{}[^;.]*(?:text|sign|relay)",
    "poison": r"[Pp]oison[^.]*{}",
    "crisis": r"(?:thoughts of ending your life|Lifeline|Mental Health)[^.]*{}",
}
# In a claim about a crisis line, this is the number for a life in danger.
DANGER = r"danger,? (?:\d+ or )?{}"
PLACES = {
    "gb": "United Kingdom|England|Scotland|Northern Ireland",
    "eu": "European Union|EU|Germany",
}


def check(numbers: Records, claims: Records) -> list[Problem]:
    """Return a problem for each number whose claim gives it no such role."""
    return [
        Problem(numbers.path, numbers.lines[place], wrong, fix)
        for place, country in numbers.entries.items()
        for wrong, fix in wrong_roles(country, claims)
    ]


def wrong_roles(country: dict, claims: Records) -> list[tuple[str, str]]:
    """Return the numbers whose claim does not give them this role in this country."""
    found = []
    if not isinstance(country.get("code"), str):
        found.append((f"the code {country.get('code')} is no text", 'write it in quotes: "no"'))
    if not country.get("emergency"):
        found.append((f"{country['name']} has no emergency number", "add it with its claim"))
    place = PLACES.get(country.get("code"), re.escape(country["name"]))
    for role in ROLES:
        for one in country.get(role) or []:
            # test_telephone_numbers reports a number without a claim.
            if one.get("claim") not in claims.entries:
                continue
            number, says = re.escape(str(one["number"])), claims.entries[one["claim"]]["says"]
            stated = rf"(?<!\d){number}(?!\d)"
            wrong = f"{country['name']}: the claim {one['claim']} does not call {one['number']}"
            if not re.search(ROLE_WORDS[role].replace("{}", stated), says) or (
                role == "crisis" and re.search(DANGER.replace("{}", stated), says)
            ):
                fix = "use the number that the claim gives for this, after a look at its source"
                found.append((f"{wrong} a number for {role}", fix))
            if not re.search(place, says):
                found.append((f"{wrong} one of {country['name']}", "mark the country's own claim"))
    return found


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


def told(text: str) -> list[str]:
    """Return what the rule says about these numbers."""
    return messages(check(read_records("numbers.yml", text), CLAIMS))


def test_swapped_roles_are_reported():
    """The number stands in the claim, but for something else."""
    assert told(COUNTRY) == []
    fix = "\n    Fix: use the number that the claim gives for this, after a look at its source"
    assert told(COUNTRY.replace('"999"', '"111"').replace('"116 123"', '"999"')) == [
        f"numbers.yml:1: UK: the claim life does not call 999 a number for crisis{fix}",
        f"numbers.yml:1: UK: the claim uk does not call 111 a number for emergency{fix}",
    ]


def test_another_countrys_claim_or_no_emergency_number_is_reported():
    """YAML reads the code no as false."""
    assert told("- {code: no, name: Norway, emergency: [], advice: []}\n") == [
        "numbers.yml:1: Norway has no emergency number\n    Fix: add it with its claim",
        'numbers.yml:1: the code False is no text\n    Fix: write it in quotes: "no"',
    ]
    assert told(COUNTRY.replace("name: UK", "name: Peru"))[0] == (
        "numbers.yml:1: Peru: the claim life does not call 116 123 one of Peru\n"
        "    Fix: mark the country's own claim"
    )
