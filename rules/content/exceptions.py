"""An exception that a marked text makes is in a claim of that text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.problem import Problem
from rules.text.content_words import content_words, stems
from rules.text.page import Page
from rules.text.records import Records
from rules.text.units import Unit, marked, problems, row_units

EXCEPTION = re.compile(
    r"\b(?:unless|but not (?:if|when|for)|except|only (?:if|when)|as long as|provided|without an?)"
    r"\b([^.,;:]*)",
    re.IGNORECASE,
)
# The claims call the adrenaline pen an injector.
KNOWN = stems(["pen"])
FIX = "leave it out, or mark the claim that makes it"
# Of the words of an exception, so many have to be those of the claims.
MIN_SHARE = 0.5


def check(page: Page, claims: Records, common: frozenset[str]) -> list[Problem]:
    """Return a problem for each exception of a page that no claim of its text makes."""
    return problems(marked(page), invented, claims, common)


def check_rows(
    rows: Records, keys: tuple[str, ...], claims: Records, common: frozenset[str]
) -> list[Problem]:
    """Return a problem for each exception of a row of data that no claim of the row makes."""
    return problems(row_units(rows, keys), invented, claims, common)


def narrowed(signs: Records, claims: Records, common: frozenset[str]) -> list[Problem]:
    """Return a problem for each exception of a sign that its claims speak of, but make none of."""
    found = []
    for unit in row_units(signs, ["text"]):
        held = [str(claims.entries[name]) for name in unit.marks if name in claims.entries]
        hits = [hit[0] for text in held for hit in EXCEPTION.finditer(text)]
        known = set(content_words(" ".join(hits), common))
        for hit in EXCEPTION.finditer(unit.text):
            words = set(content_words(hit[1], common))
            if words and not words & known:
                wrong = f'no claim makes "{hit[0].strip()}" an exception: "{unit.text}"'
                found.append(Problem(unit.line.path, unit.line.number, wrong, FIX))
    return found


def invented(unit: Unit, claims: Records, common: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the exceptions of a unit of whose words the claims hold too few."""
    held = [f"{name} {claims.entries[name]}" for name in unit.marks if name in claims.entries]
    known = KNOWN | set(content_words(" ".join(held), common))
    for hit in EXCEPTION.finditer(unit.text):
        words = content_words(hit[1], common)
        if words and sum(word in known for word in words) < MIN_SHARE * len(words):
            wrong = f'no claim of this makes the exception "{hit[0].strip()}": "{unit.text}"'
            yield wrong, FIX
