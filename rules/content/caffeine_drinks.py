"""The drinks that stay within the limits of caffeine are worked out from the claims.

No claim counts drinks, so the rule about numbers and claims cannot read these tables.
"""

import re

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

# Each drink of the tables, and where its claim says how much caffeine it holds.
DRINKS = {
    "Mug of filter coffee (UK)": ("se-caffeine-uk", r"(\d+) in a mug of filter"),
    "Mug of instant coffee (UK)": ("se-caffeine-uk", r"(\d+) mg of caffeine in a mug of instant"),
    "Mug of tea (UK)": ("se-caffeine-uk", r"(\d+) in a mug of tea"),
    "Can of cola (UK)": ("se-caffeine-uk", r"(\d+) in a can of cola"),
    "Cup of brewed coffee (US)": ("se-caffeine-table", r"(\d+) mg in an 8-ounce [^,]*brewed"),
    "Cup of instant coffee (US)": ("se-caffeine-table", r"(\d+) in instant"),
    "Cup of black tea (US)": ("se-caffeine-table", r"(\d+) in black tea"),
}
COLUMNS = "| Drink | Most adults | Pregnant or breastfeeding |"
ROW = re.compile(r"\| ([^|]+) \| (\d+) \| (\d+) \|")


def check(page: Page, claims: Records, thresholds: Records) -> list[Problem]:
    """Return a problem for each row with other numbers, and for each drink without a row."""
    limits = [
        int(thresholds.entries[name]["value"].removesuffix(" mg"))
        for name in ("caffeine-in-a-day", "caffeine-in-pregnancy")
    ]
    rows = [(line, row) for line in page.lines if (row := ROW.fullmatch(line.text))]
    found = []
    for line, row in rows:
        if row[1] not in DRINKS:
            fix = "say in DRINKS of rules/content/caffeine_drinks.py which claim states it"
            found.append(Problem(page.path, line.number, f'no claim is named for "{row[1]}"', fix))
            continue
        claim, stated = DRINKS[row[1]]
        amount = int(re.search(stated, claims.entries[claim]["says"])[1])
        right = " and ".join(str(limit // amount) for limit in limits)
        if f"{row[2]} and {row[3]}" != right:
            wrong = f'"{row[1]}" holds {amount} mg, so {row[2]} and {row[3]} is not the limit'
            found.append(Problem(page.path, line.number, wrong, f"write {right}"))
    lost = [name for name in DRINKS if name not in [row[1] for _, row in rows]]
    fix = f"write {COLUMNS}"
    heads = [line for line in page.lines if line.text.startswith("| Drink |")]
    found += [
        Problem(page.path, line.number, "the columns of the drinks are not in order", fix)
        for line in heads
        if line.text != COLUMNS
    ]
    return found + [
        Problem(page.path, 1, f'no row is for "{name}"', "write the row, or delete it from DRINKS")
        for name in lost
    ]
