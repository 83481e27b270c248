from __future__ import annotations

from rules.content.care_cards import EMERGENCY_FILE
from rules.content.ladder import (
    CARDS,
    DATA,
    check,
    check_buttons,
    check_cards,
    check_special,
    listed,
)
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report

HELP = "docs/when-to-get-help.md"
SHEET = "docs/handout/sheet.md"


def test_each_step_lists_what_the_ladder_lists(pages, ladder):
    """A sign that leaves a box in silence sends its reader to the next, calmer one."""
    by_path = {page.path: page for page in pages}
    steps = ["emergency", "today", "visit", "home"]
    found = [p for name in (HELP, SHEET) for p in check(by_path[name], ladder.entries, steps)]
    short = [page for page in pages if "short" in listed(page)]
    assert short, "no page shows the short emergency card"
    found += [problem for page in short for problem in check(page, ladder.entries, ["short"])]
    report(
        [*found, *(problem for page in pages for problem in check_buttons(page, ladder.entries))]
    )


def test_each_card_of_a_page_lists_its_signs(pages, page_cards):
    """The card of a condition is the only one that many of its readers see."""
    others = [page for page in pages if page.path not in (HELP, SHEET)]
    report(problem for page in others for problem in check_cards(page, page_cards))


def test_the_special_cases_are_those_of_the_ladder(special_cases, ladder):
    """The sheet and the search read the same rows."""
    report(check_special(special_cases, ladder.entries))


LADDER = {"buttons": ["112", "911"], "today": ["a", "b"], "special": ["fit"]}


def problems(signs: str) -> list[str]:
    """Return what the rule says about a today card with these signs."""
    text = f"/// care-card | today\n\n/// signs | {signs}\n\n///\n\n///\n"
    return messages(check(read_page(HELP, text), LADDER, ["today"]))


def test_a_list_that_is_not_the_ladders_is_reported():
    """The message names what is gone, new or moved."""
    assert not problems("a b")
    assert not problems("a\n\n///\n\nor if you have:\n\n/// signs | b")
    fix = f"\n    Fix: list a b; if the step itself is new, write it into {DATA} first"
    assert problems("a c c") == [
        f'{HELP}:3: "c" is twice in the today list{fix}',
        f'{HELP}:3: the today list has "c" besides{fix}',
        f'{HELP}:3: the today list has lost "b"{fix}',
    ]
    second = "c\n\n///\n\nor if you have:\n\n/// signs | a"
    assert f'{HELP}:9: the today list has lost "b"{fix}' in problems(second)
    assert problems("b a") == [f"{HELP}:3: the today list has another order{fix}"]
    assert len(check(read_page(HELP, "x\n"), LADDER, ["today"])) == 2
    cases = read_records("cases.yml", "- id: sugar\n")
    assert messages(check_special(cases, LADDER))[0].startswith(
        'cases.yml:1: the special list has "sugar" besides'
    )


def test_a_card_of_a_page_that_lost_a_sign_is_reported():
    """Or gained one, or is on a page that should have none."""
    cards = read_records(CARDS, "docs/a.md: {today: [a, b]}\n")
    text = "/// care-card | today\n\n/// signs | a\n\n///\n\n///\n"
    assert messages(check_cards(read_page("docs/a.md", text), cards)) == [
        'docs/a.md:3: the today list has lost "b"\n'
        f"    Fix: list a b; if the step itself is new, write it into {CARDS} first"
    ]
    assert messages(check_cards(read_page("docs/b.md", text), cards)) == [
        'docs/b.md:3: the today list has "a" besides\n'
        f"    Fix: list nothing; if the step itself is new, write it into {CARDS} first"
    ]


def test_buttons_that_call_another_number_are_reported():
    """A lost 999 leaves a country without help."""
    shared = {"emergency-card.md": "[Call 112](tel:112)\n[Call 911](tel:999)\n"}
    page = read_page("docs/a.md", '--8<-- "emergency-card.md"\n', shared)
    assert messages(check_buttons(page, LADDER)) == [
        f"{EMERGENCY_FILE}:1: the buttons call 112 (112), 911 (999)\n"
        "    Fix: write [Call 112](tel:112), 911 and 999, in this order"
    ]
