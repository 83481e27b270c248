"""Each mark names a claim, each claim is marked, and marks stand right behind what they prove."""

import re

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.content.test_telephone_numbers import numbers_of
from tests.problem import Problem, messages, report

ANY_MARK = re.compile(r"\[\^([^\]]*)\]")
# Behind a full stop, the colon of a lead-in, the word of a list item or cell, or another mark.
LOOSE_MARK = re.compile(r"(?:^|\s)(\[\^[^\]]*\])")
EARLY_MARK = re.compile(r"(\[\^[^\]]*\])[.!?:,;]")
NUMBERS_BLOCK = "/// emergency-numbers"
CODES_BLOCK = "/// codes | "


def check(page: Page, claims: Records) -> list[Problem]:
    found = []
    for line in page.lines:
        for name in ANY_MARK.findall(line.text):
            if name not in claims.entries:
                fix = f"use the id of a claim, or add the claim to {claims.path}"
                found.append(Problem(line.path, line.number, f'no claim is called "{name}"', fix))
        for pattern, wrong in (
            (LOOSE_MARK, "a space stands before the mark"),
            (EARLY_MARK, "the mark stands before the sign that ends the sentence"),
        ):
            for mark in pattern.findall(line.text):
                fix = "put the mark right behind the full stop, as in: They stop.[^id]"
                found.append(Problem(line.path, line.number, f"{wrong} {mark}", fix))
    return found


def check_use(
    pages: list[Page], claims: Records, numbers: Records, subjects: Records
) -> list[Problem]:
    """Return the claims that no page marks.

    The table of numbers marks those of numbers.yml, a block of codes those of subjects.yml.
    """
    lines = [line.text for page in pages for line in page.lines]
    used = {name for line in lines for name in ANY_MARK.findall(line)}
    coded = {name for line in lines if line.startswith(CODES_BLOCK) for name in line.split()[3:]}
    used |= {subjects.entries[name].get("claim") for name in coded & subjects.entries.keys()}
    if any(line.startswith(NUMBERS_BLOCK) for line in lines):
        used |= {
            one["claim"] for country in numbers.entries.values() for one in numbers_of(country)
        }
        used |= {country.get("advice_note_claim") for country in numbers.entries.values()}
    fix = "mark the sentence that says it, or delete the claim"
    return [
        Problem(claims.path, claims.lines[name], f'no page marks the claim "{name}"', fix)
        for name in claims.entries
        if name not in used
    ]


def test_every_mark_names_a_claim(pages, claims):
    """A mark without a claim promises a proof that is not there."""
    report(problem for page in pages for problem in check(page, claims))


def test_every_claim_is_marked_by_a_page(pages, claims, numbers, subjects):
    """A claim that no reader meets still costs someone a review each year."""
    report(check_use(pages, claims, numbers, subjects))


CLAIMS = read_records("docs/_data/claims.yml", "stops:\n  says: x\nnu-uk:\n  says: y\n")
NUMBERS = read_records("docs/_data/numbers.yml", '- emergency: [{number: "999", claim: nu-uk}]\n')


SUBJECTS = read_records("docs/_data/subjects.yml", "spasm: {claim: stops}\n")


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text), CLAIMS))


def test_an_unknown_mark_is_reported():
    """A misspelt id would otherwise show as odd signs in the text."""
    assert told("One.\nThey stop.[^stops]\nThey go.[^gone]\n") == [
        'docs/a.md:3: no claim is called "gone"\n'
        "    Fix: use the id of a claim, or add the claim to docs/_data/claims.yml"
    ]


def test_a_mark_out_of_place_is_reported():
    """A mark belongs to the sentence it touches, or nobody can tell what it proves."""
    fix = "\n    Fix: put the mark right behind the full stop, as in: They stop.[^id]"
    assert told("They stop. [^stops]\nThey stop[^stops].\n- they stop[^stops]\n") == [
        f"docs/a.md:1: a space stands before the mark [^stops]{fix}",
        f"docs/a.md:2: the mark stands before the sign that ends the sentence [^stops]{fix}",
    ]


def test_a_claim_that_no_page_marks_is_reported():
    """The table of numbers and codes are written from data, so they mark their claims."""
    pages = [read_page("docs/a.md", "/// emergency-numbers\n///\n")]
    assert messages(check_use(pages, CLAIMS, NUMBERS, SUBJECTS)) == [
        'docs/_data/claims.yml:1: no page marks the claim "stops"\n'
        "    Fix: mark the sentence that says it, or delete the claim"
    ]
    pages = [read_page("docs/a.md", "They stop.[^stops]\n")]
    assert messages(check_use(pages, CLAIMS, NUMBERS, SUBJECTS)) == [
        'docs/_data/claims.yml:3: no page marks the claim "nu-uk"\n'
        "    Fix: mark the sentence that says it, or delete the claim"
    ]
    pages = [read_page("docs/a.md", "/// codes | spasm\n\n///\n\n/// emergency-numbers\n///\n")]
    assert check_use(pages, CLAIMS, NUMBERS, SUBJECTS) == []
