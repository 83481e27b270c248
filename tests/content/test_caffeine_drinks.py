from rules.content.caffeine_drinks import check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report

PAGE = "docs/self-care.md"


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
    rows = [f"| {name} | {numbers} |" for name, numbers in RIGHT.items()]
    text = "\n".join([*rows, "| Mug of tea (UK) | 6 | 2 |", "| Cocoa | 9 | 4 |"])
    assert messages(check(read_page(PAGE, text), claims, LIMITS)) == [
        f'{PAGE}:1: no row is for "Cup of black tea (US)"\n'
        "    Fix: write the row, or delete it from DRINKS",
        f'{PAGE}:6: "Mug of tea (UK)" holds 75 mg, so 6 and 2 is not the limit\n'
        "    Fix: write 5 and 2",
        f'{PAGE}:7: no claim is named for "Cocoa"\n'
        "    Fix: say in DRINKS of rules/content/caffeine_drinks.py which claim states it",
    ]


def test_swapped_columns_are_reported(claims):
    """The limit in pregnancy is half."""
    rows = "".join(f"| {name} | {numbers} |\n" for name, numbers in RIGHT.items())
    text = f"| Drink | Pregnant or breastfeeding | Most adults |\n{rows}"
    assert messages(check(read_page(PAGE, text), claims, LIMITS))[-1] == (
        f"{PAGE}:1: the columns of the drinks are not in order\n"
        "    Fix: write | Drink | Most adults | Pregnant or breastfeeding |"
    )
