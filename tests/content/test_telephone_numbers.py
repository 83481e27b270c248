"""Each number to call stands in numbers.yml, and there in the claim that backs it."""

import re

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

CALL = re.compile(r"\[([^\]]*)\]\(tel:([^)]*)\)")
NEEDED = ("code", "name", "emergency", "advice", "claim")
KNOWN = (*NEEDED, "emergency_note", "advice_note")


def check(page: Page, numbers: Records) -> list[Problem]:
    """Return the telephone links whose number is not in numbers.yml, or not what they show."""
    known = {
        digits(number)
        for country in numbers.entries.values()
        for number in [*country.get("emergency", []), *country.get("advice", [])]
    }
    found = []
    for line in page.lines:
        for shown, number in CALL.findall(line.text):
            if number not in known:
                fix = f"use a number of {numbers.path}, or add it there"
                wrong = f"no country has the number {number}"
                found.append(Problem(line.path, line.number, wrong, fix))
            if digits(shown) != number:
                wrong = f'the link shows "{shown}" and calls {number}'
                found.append(Problem(line.path, line.number, wrong, "make both the same number"))
    return found


def digits(text: str) -> str:
    """Return the digits of a number, as a telephone link has them."""
    return re.sub(r"\D", "", text)


def check_data(numbers: Records, claims: Records) -> list[Problem]:
    """Return the faults of numbers.yml."""
    return [
        Problem(numbers.path, numbers.lines[place], wrong, fix)
        for place, country in numbers.entries.items()
        for wrong, fix in faults(country, claims)
    ]


def faults(country: dict, claims: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one country and what to do."""
    name = country.get("name", "the country")
    found = [(f'{name} has no "{key}"', "add it") for key in NEEDED if key not in country]
    found += [
        (f'{name} has the unknown key "{key}"', f"use only {', '.join(KNOWN)}")
        for key in country
        if key not in KNOWN
    ]
    if found:
        return found
    claim = claims.entries.get(country["claim"])
    if claim is None:
        return [(f'no claim is called "{country["claim"]}"', f"add it to {claims.path}")]
    notes = " ".join(str(country.get(key, "")) for key in KNOWN[len(NEEDED) :])
    written = [*country["emergency"], *country["advice"], *re.findall(r"\d{3,}", notes)]
    for number in written:
        if not re.search(rf"(?<!\d){re.escape(number)}(?!\d)", claim["says"]):
            wrong = f"{name}: {number} is not in the claim {country['claim']}"
            found.append((wrong, "use the number of the claim, after a look at its source"))
    return found


def test_every_number_to_call_stands_in_the_list_of_numbers(pages, numbers):
    """A wrong digit here can cost a life."""
    report(problem for page in pages for problem in check(page, numbers))


def test_every_listed_number_stands_in_its_claim(numbers, claims):
    """The list is what the site prints, the claim is what a source says."""
    report(check_data(numbers, claims))


COUNTRY = '- code: gb\n  name: UK\n  emergency: ["999"]\n  advice: ["0800 111"]\n  claim: nu-uk\n'
NUMBERS = read_records("docs/_data/numbers.yml", COUNTRY)
CLAIMS = read_records("docs/_data/claims.yml", "nu-uk:\n  says: 999 first, 0800 111 later.\n")


def test_a_listed_number_passes():
    """A rule that always speaks is soon switched off."""
    page = read_page("docs/a.md", "[Call 999](tel:999) or [0800 111](tel:0800111)\n")
    assert check(page, NUMBERS) == []
    assert check_data(NUMBERS, CLAIMS) == []


def test_an_unlisted_number_and_a_link_that_calls_another_are_reported():
    """A link can show one number and call another."""
    page = read_page("docs/a.md", "Call.\n[Call 998](tel:998)\n[Call 998](tel:999)\n")
    assert messages(check(page, NUMBERS)) == [
        "docs/a.md:2: no country has the number 998\n"
        "    Fix: use a number of docs/_data/numbers.yml, or add it there",
        'docs/a.md:3: the link shows "Call 998" and calls 999\n    Fix: make both the same number',
    ]


def test_a_number_that_its_claim_does_not_state_is_reported():
    """99 is part of 999 and still another number."""
    bad = read_records("docs/_data/numbers.yml", COUNTRY.replace("999", "99") + "- name: US\n")
    assert messages(check_data(bad, CLAIMS)) == [
        "docs/_data/numbers.yml:1: UK: 99 is not in the claim nu-uk\n"
        "    Fix: use the number of the claim, after a look at its source",
        'docs/_data/numbers.yml:6: US has no "advice"\n    Fix: add it',
        'docs/_data/numbers.yml:6: US has no "claim"\n    Fix: add it',
        'docs/_data/numbers.yml:6: US has no "code"\n    Fix: add it',
        'docs/_data/numbers.yml:6: US has no "emergency"\n    Fix: add it',
    ]
    unknown = read_records("docs/_data/numbers.yml", COUNTRY.replace("nu-uk", "nu-gb"))
    assert messages(check_data(unknown, CLAIMS)) == [
        'docs/_data/numbers.yml:1: no claim is called "nu-gb"\n'
        "    Fix: add it to docs/_data/claims.yml"
    ]
