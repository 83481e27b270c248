"""The drinks that stay within the limits of caffeine are worked out from the claims.

No claim counts drinks, so the rule about numbers and claims cannot read these tables.
"""

import re

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

PAGE = "docs/self-care.md"
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
            fix = f"say in DRINKS of {__name__} which claim states it"
            found.append(Problem(page.path, line.number, f'no claim is named for "{row[1]}"', fix))
            continue
        claim, stated = DRINKS[row[1]]
        amount = int(re.search(stated, claims.entries[claim]["says"])[1])
        right = " and ".join(str(limit // amount) for limit in limits)
        if f"{row[2]} and {row[3]}" != right:
            wrong = f'"{row[1]}" holds {amount} mg, so {row[2]} and {row[3]} is not the limit'
            found.append(Problem(page.path, line.number, wrong, f"write {right}"))
    lost = [name for name in DRINKS if name not in [row[1] for _, row in rows]]
    return found + [
        Problem(page.path, 1, f'no row is for "{name}"', "write the row, or delete it from DRINKS")
        for name in lost
    ]


def test_the_drinks_within_the_limit_follow_from_the_claims(pages, claims, thresholds):
    """One cup too many, each day, is what a reader in pregnancy would take from a slip here."""
    (page,) = [page for page in pages if page.path == PAGE]
    report(check(page, claims, thresholds))


LIMITS = read_records(
    "docs/_data/thresholds.yml",
    "caffeine-in-a-day:\n  value: 400 mg\ncaffeine-in-pregnancy:\n  value: 200 mg\n",
)
RIGHT = {
    "Mug of filter coffee (UK)": "2 | 1",
    "Mug of instant coffee (UK)": "4 | 2",
    "Can of cola (UK)": "10 | 5",
    "Cup of brewed coffee (US)": "4 | 2",
    "Cup of instant coffee (US)": "6 | 3",
}


def test_a_wrong_unknown_or_missing_drink_is_reported(claims):
    """The message states the amount and the right numbers."""
    rows = [f"| {name} | {numbers} |" for name, numbers in RIGHT.items()]
    text = "\n".join([*rows, "| Mug of tea (UK) | 6 | 2 |", "| Cocoa | 9 | 4 |"])
    assert messages(check(read_page(PAGE, text), claims, LIMITS)) == [
        f'{PAGE}:1: no row is for "Cup of black tea (US)"\n'
        "    Fix: write the row, or delete it from DRINKS",
        f'{PAGE}:6: "Mug of tea (UK)" holds 75 mg, so 6 and 2 is not the limit\n'
        "    Fix: write 5 and 2",
        f'{PAGE}:7: no claim is named for "Cocoa"\n'
        f"    Fix: say in DRINKS of {__name__} which claim states it",
    ]
