"""Each number to call stands in numbers.yml, and there in the claim that backs it."""

import re

from publish.markdown.numbers_block import ROLES
from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

CALL = re.compile(r"\[([^\]]*)\]\(tel:([^)]*)\)")
NEEDED = ("code", "regions", "name", "emergency", "advice")
KNOWN = (*NEEDED, "text", "poison", "crisis", "advice_note", "advice_note_claim")
NUMBER_NEEDED = ("number", "claim")
NUMBER_KNOWN = (*NUMBER_NEEDED, "by", "note")
REGION = re.compile(r"[A-Z]{2}")


def numbers_of(country: dict) -> list[dict]:
    """Return every number of a country, whatever its role."""
    return [one for role in ROLES for one in country.get(role) or []]


def check(page: Page, numbers: Records) -> list[Problem]:
    """Return the telephone links whose number is not in numbers.yml, or not what they show."""
    known = {
        digits(one["number"])
        for country in numbers.entries.values()
        for one in numbers_of(country)
        if "by" not in one
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
    found += [
        (f'{name} has the region "{region}"', "write BCP 47 codes, such as [GB]")
        for region in country.get("regions", [])
        if not REGION.fullmatch(region)
    ]
    if "advice_note_claim" in country:
        found += wrong_claim(country["advice_note_claim"], claims)
    return found + [
        fault for one in numbers_of(country) for fault in number_faults(name, one, claims)
    ]


def number_faults(name: str, number: dict, claims: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one number of the country called `name`."""
    found = [
        (f'a number of {name} has no "{k}"', "add it") for k in NUMBER_NEEDED if k not in number
    ]
    found += [
        (f'a number of {name} has the unknown key "{key}"', f"use only {', '.join(NUMBER_KNOWN)}")
        for key in number
        if key not in NUMBER_KNOWN
    ]
    found = found or wrong_claim(number["claim"], claims)
    if found:
        return found
    says = claims.entries[number["claim"]]["says"]
    return [
        (
            f"{name}: {written} is not in the claim {number['claim']}",
            "use the number of the claim, after a look at its source",
        )
        for written in [number["number"], *re.findall(r"\d{3,}", number.get("note", ""))]
        if not re.search(rf"(?<!\d){re.escape(written)}(?!\d)", says)
    ]


def wrong_claim(claim: str, claims: Records) -> list[tuple[str, str]]:
    """Return the fault of a claim that does not exist."""
    if claim not in claims.entries:
        return [(f'no claim is called "{claim}"', f"add it to {claims.path}")]
    return []


def test_every_number_to_call_stands_in_the_list_of_numbers(pages, numbers):
    """A wrong digit here can cost a life."""
    report(problem for page in pages for problem in check(page, numbers))


def test_every_listed_number_stands_in_its_claim(numbers, claims):
    """The list is what the site prints, the claim is what a source says."""
    report(check_data(numbers, claims))


COUNTRY = """\
- code: gb
  regions: [GB]
  name: UK
  emergency: [{number: "999", claim: nu-uk}]
  advice: [{number: "0800 111", claim: nu-uk}]
  text: [{number: "999", by: text, claim: nu-text}]
"""
NUMBERS = read_records("docs/_data/numbers.yml", COUNTRY)
CLAIMS = read_records(
    "docs/_data/claims.yml",
    "nu-uk:\n  says: 999 first, 0800 111 later.\nnu-text:\n  says: Text 999.\n",
)


def told(text: str) -> list[str]:
    """Return what the rule says about numbers like these."""
    return messages(check_data(read_records("docs/_data/numbers.yml", text), CLAIMS))


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


def test_a_number_that_only_takes_texts_cannot_be_called():
    """A call to it would reach nobody."""
    only_text = read_records(
        "docs/_data/numbers.yml", COUNTRY.replace('"999", claim: nu-uk', '"112", claim: nu-uk')
    )
    assert messages(check(read_page("docs/a.md", "[999](tel:999)\n"), only_text)) == [
        "docs/a.md:1: no country has the number 999\n"
        "    Fix: use a number of docs/_data/numbers.yml, or add it there"
    ]


def test_a_number_that_its_claim_does_not_state_is_reported():
    """99 is part of 999 and still another number."""
    assert told(COUNTRY.replace('"999", claim', '"99", claim') + "- name: US\n") == [
        "docs/_data/numbers.yml:1: UK: 99 is not in the claim nu-uk\n"
        "    Fix: use the number of the claim, after a look at its source",
        *[
            f'docs/_data/numbers.yml:7: US has no "{key}"\n    Fix: add it'
            for key in ("advice", "code", "emergency", "regions")
        ],
    ]


def test_a_number_without_a_claim_or_with_an_unknown_one_is_reported():
    """Nobody could check it."""
    assert told(COUNTRY.replace("nu-text", "nu-gb")) == [
        'docs/_data/numbers.yml:1: no claim is called "nu-gb"\n'
        "    Fix: add it to docs/_data/claims.yml"
    ]
    assert told(COUNTRY.replace(", claim: nu-text", "").replace("[GB]", "[gb]")) == [
        'docs/_data/numbers.yml:1: UK has the region "gb"\n'
        "    Fix: write BCP 47 codes, such as [GB]",
        'docs/_data/numbers.yml:1: a number of UK has no "claim"\n    Fix: add it',
    ]
