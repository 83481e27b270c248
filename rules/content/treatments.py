"""A treatment that a marked text names stands in a claim of that text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records
from rules.text.units import Unit, marked, problems, row_units

# What people take or do for such signs, and what would do harm in place of what the claim says.
TREATMENT = re.compile(
    r"\b(?:antihistamines?|allergy (?:tablet|medicine|pill)s?|aspirin|ibuprofen|paracetamol"
    r"|inhalers?|antibiotics?|magnesium|potassium|salt|alcohol|brandy|coffee|chocolate|sugar|adrenaline|pen"
    r"|herbal|paper bags?|oil|drops|ice|heat|massage|steroids?|cbd|diazepam|sedatives?)\b",
    re.IGNORECASE,
)


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each treatment that a marked statement of a page adds to its claims."""
    return problems(marked(page), added, claims)


def check_rows(rows: Records, keys: tuple[str, ...], claims: Records) -> list[Problem]:
    """Return a problem for each treatment that a row of data adds to the row's claims."""
    return problems(row_units(rows, keys), added, claims)


def added(unit: Unit, claims: Records) -> Iterator[tuple[str, str]]:
    """Yield the treatments of a unit that none of its claims names."""
    held = [claims.entries[name] for name in unit.marks if name in claims.entries]
    known = " ".join(f"{one['says']} {one.get('wording', '')}" for one in held).lower()
    for word in dict.fromkeys(word.lower() for word in TREATMENT.findall(unit.text)):
        if word.rstrip("s") not in known:
            wrong = f'no claim of this names "{word}": "{unit.text}"'
            yield wrong, "name what the claim names, or mark the claim that names this"
