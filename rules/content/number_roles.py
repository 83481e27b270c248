"""Each number is what its claim says: for emergencies, advice, poison or a crisis, and where."""

from __future__ import annotations

import re

from publish.markdown.numbers_block import ROLES
from rules.problem import Problem
from rules.text.records import Records

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
        Problem(numbers.path, numbers.line_of(place, number), wrong, fix)
        for place, country in numbers.entries.items()
        for number, wrong, fix in wrong_roles(country, claims)
    ]


def wrong_roles(country: dict, claims: Records) -> list[tuple[str, str, str]]:
    """Return the numbers whose claim does not give them this role in this country."""
    found = []
    place = PLACES.get(country["code"], re.escape(country["name"]))
    for role in ROLES:
        for one in country.get(role) or []:
            # telephone_numbers reports a number without a claim.
            if one.get("claim") not in claims.entries:
                continue
            number, says = re.escape(str(one["number"])), claims.entries[one["claim"]]["says"]
            stated = rf"(?<!\d){number}(?!\d)"
            wrong = f"{country['name']}: the claim {one['claim']} does not call {one['number']}"
            if not re.search(ROLE_WORDS[role].replace("{}", stated), says) or (
                role == "crisis" and re.search(DANGER.replace("{}", stated), says)
            ):
                fix = "use the number that the claim gives for this, after a look at its source"
                found.append((str(one["number"]), f"{wrong} a number for {role}", fix))
            if not re.search(place, says):
                wrong = f"{wrong} one of {country['name']}"
                found.append((str(one["number"]), wrong, "mark the country's own claim"))
    return found
