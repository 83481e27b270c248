"""Each number to call is in numbers.yml, and there in the claim that backs it."""

import re

from publish.markdown.numbers_block import ROLES
from rules.problem import Problem
from rules.text.content_words import WORD, stem
from rules.text.page import Page
from rules.text.records import Records

# What a note may say of any number.
NOTED = {
    *("first", "people", "what", "where", "some", "places", "option", "with", "only", "then"),
    "phone",
}
CALL = re.compile(r"\[([^\]]*)\]\(tel:([^)]*)\)")


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
                found.append(line.problem(wrong, fix))
            if digits(shown) != number:
                wrong = f'the link shows "{shown}" and calls {number}'
                found.append(line.problem(wrong, "make both the same number"))
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
    found = []
    if "advice_note_claim" in country:
        found += wrong_claim(country["advice_note_claim"], claims)
    for number in numbers_of(country):
        found += number_faults(country["name"], number, claims)
    return found


def number_faults(name: str, number: dict, claims: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one number of the country called `name`."""
    found = wrong_claim(number["claim"], claims)
    if found:
        return found
    says, line = claims.entries[number["claim"]]["says"], claims.lines[number["claim"]]
    note = number.get("note", "")
    strange = [
        (
            f'{name}: the note "{note}" says "{word}", and the claim {number["claim"]} does not',
            f"write it as in {claims.path}:{line}, once its source says so",
        )
        for word in strange_words(note, f"{number['claim']} {claims.entries[number['claim']]}")
    ]
    return strange + [
        (
            f"{name}: {written} is not in the claim {number['claim']}",
            f"write it as in {claims.path}:{line}, once its source says so",
        )
        for written in [number["number"], *re.findall(r"\d{3,}", note)]
        if not re.search(rf"(?<!\d){re.escape(written)}(?!\d)", says)
    ]


def strange_words(note: str, claim: str) -> list[str]:
    """Return the words of a note that its claim lacks, but for names and very short words."""
    known = {stem(word) for word in WORD.findall(claim)}
    words = re.findall(r"\b[a-z]{4,}", note)
    return [word for word in words if stem(word) not in known and word not in NOTED]


def wrong_claim(claim: str, claims: Records) -> list[tuple[str, str]]:
    """Return the fault of a claim that does not exist."""
    if claim not in claims.entries:
        return [(f'no claim is called "{claim}"', f"add it to {claims.path}")]
    return []
