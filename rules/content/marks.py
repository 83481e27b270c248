"""Each mark names a claim, each claim is marked, and marks come right after what they prove."""

import re

from rules.content.telephone_numbers import numbers_of
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

ANY_MARK = re.compile(r"\[\^([^\]]*)\]")
# Behind a full stop, the colon of a lead-in, the word of a list item or cell, or another mark.
LOOSE_MARK = re.compile(r"(?:^|\s)(\[\^[^\]]*\])")
EARLY_MARK = re.compile(r"(\[\^[^\]]*\])[.!?:,;]")
NUMBERS_BLOCK = "/// emergency-numbers"
CODES_BLOCK = "/// codes | "


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each mark that is unknown, loose, or before the full stop."""
    found = []
    for line in page.lines:
        for name in ANY_MARK.findall(line.text):
            if name not in claims.entries:
                fix = f"use the id of a claim, or add the claim to {claims.path}"
                found.append(line.problem(f'no claim is called "{name}"', fix))
        for pattern, wrong in (
            (LOOSE_MARK, "there is a space before the mark"),
            (EARLY_MARK, "the mark comes before the full stop that ends the sentence"),
        ):
            for mark in pattern.findall(line.text):
                fix = "put the mark right behind the full stop, as in: They stop.[^id]"
                found.append(line.problem(f"{wrong} {mark}", fix))
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
    files = tuple({line.path: None for page in pages for line in page.typed})
    return [
        Problem(
            claims.path,
            claims.lines[name],
            f'no page marks the claim "{name}"',
            fix,
            gone=re.escape(f"[^{name}]"),
            files=files,
        )
        for name in claims.entries
        if name not in used
    ]
