"""What each step of the ladder lists, item by item, on the help page, the sheet and the cards."""

from __future__ import annotations

import re

import pytest

from tests.content.page import Line, Page, read_page
from tests.content.records import Records, read_records
from tests.content.test_care_cards import EMERGENCY_FILE, SHORT_FILE
from tests.problem import Problem, messages, report

DATA = "docs/_data/ladder.yml"
HELP = "docs/when-to-get-help.md"
SHEET = "docs/handout/sheet.md"
CARD = re.compile(r"/// care-card \| (\w+)")
SIGNS = re.compile(r"/// signs \| (.+)")
BUTTON = re.compile(r"\[Call ([^\]]+)\]\(tel:([^)]+)\)")


def listed(page: Page) -> dict[str, tuple[list[str], Line]]:
    """Return the signs that each card of a page lists, by its level, with the line."""
    found: dict[str, tuple[list[str], Line]] = {}
    level = ""
    for line in page.typed:
        card, signs = CARD.fullmatch(line.text), SIGNS.fullmatch(line.text)
        level = card[1] if card else level
        if signs and level:
            step = "short" if line.path == SHORT_FILE else level
            found.setdefault(step, (signs[1].split(), line))
    return found


def check(page: Page, ladder: dict, steps: list[str]) -> list[Problem]:
    """Return a problem for each step of a page that does not list what the ladder lists."""
    found = []
    cards = listed(page)
    for step in steps:
        here, line = cards.get(step, ([], Line(page.path, 1, "")))
        found += differences(here, ladder[step], step, line)
    return found


def differences(here: list[str], wanted: list[str], step: str, line: Line) -> list[Problem]:
    """Return a problem for each item that is gone, new, or out of order."""
    fix = f"list {' '.join(wanted)}; a new order is made in {DATA}"
    wrongs = [f'the {step} list has lost "{name}"' for name in wanted if name not in here]
    wrongs += [f'the {step} list has "{name}" besides' for name in here if name not in wanted]
    wrongs += [f'"{name}" stands twice in the {step} list' for name in repeated(here)]
    if not wrongs and here != wanted:
        wrongs = [f"the {step} list has another order"]
    return [Problem(line.path, line.number, wrong, fix) for wrong in wrongs]


def repeated(names: list[str]) -> list[str]:
    """Return what stands more than once."""
    return sorted({name for name in names if names.count(name) > 1})


def check_buttons(page: Page, ladder: dict) -> list[Problem]:
    """Return a problem for each emergency card whose buttons are not the fixed ones."""
    found = []
    for file in (EMERGENCY_FILE, SHORT_FILE):
        lines = [line for line in page.typed if line.path == file]
        if not lines:
            continue
        pairs = [pair for line in lines for pair in BUTTON.findall(line.text)]
        at = next((line for line in lines if BUTTON.search(line.text)), lines[0])
        wanted = [(number, number) for number in ladder["buttons"]]
        if pairs != wanted:
            shown = ", ".join(f"{text} ({number})" for text, number in pairs) or "nothing"
            wrong = f"the buttons call {shown}"
            fix = "write [Call 112](tel:112), 911 and 999, in this order"
            found.append(Problem(at.path, at.number, wrong, fix))
    return found


def check_special(special_cases: Records, ladder: dict) -> list[Problem]:
    """Return a problem if the special cases are not those of the ladder."""
    ids = [row.get("id") for row in special_cases.entries.values()]
    return differences(ids, ladder["special"], "special", Line(special_cases.path, 1, ""))


@pytest.fixture(scope="module")
def ladder(root) -> dict:
    """Return what each step of the ladder lists."""
    return read_records(DATA, (root / DATA).read_text(encoding="utf-8")).entries


def test_each_step_lists_what_the_ladder_lists(pages, ladder):
    """A sign that leaves a box in silence sends its reader to the next, calmer one."""
    by_path = {page.path: page for page in pages}
    steps = ["emergency", "today", "visit", "home"]
    found = [p for name in (HELP, SHEET) for p in check(by_path[name], ladder, steps)]
    short = [page for page in pages if "short" in listed(page)]
    assert short, "no page shows the short emergency card"
    found += [problem for page in short for problem in check(page, ladder, ["short"])]
    report([*found, *(problem for page in pages for problem in check_buttons(page, ladder))])


def test_the_special_cases_are_those_of_the_ladder(special_cases, ladder):
    """The sheet and the search read the same rows."""
    report(check_special(special_cases, ladder))


LADDER = {"buttons": ["112", "911"], "today": ["a", "b"], "special": ["fit"]}


def told(signs: str) -> list[str]:
    """Return what the rule says about a today card with these signs."""
    text = f"/// care-card | today\n\n/// signs | {signs}\n\n///\n\n///\n"
    return messages(check(read_page(HELP, text), LADDER, ["today"]))


def test_a_list_that_is_not_the_ladders_is_reported():
    """The message names what is gone, new or moved."""
    assert told("a b") == []
    fix = f"\n    Fix: list a b; a new order is made in {DATA}"
    assert told("a c c") == [
        f'{HELP}:3: "c" stands twice in the today list{fix}',
        f'{HELP}:3: the today list has "c" besides{fix}',
        f'{HELP}:3: the today list has lost "b"{fix}',
    ]
    assert told("b a") == [f"{HELP}:3: the today list has another order{fix}"]
    assert len(check(read_page(HELP, "x\n"), LADDER, ["today"])) == 2
    cases = read_records("cases.yml", "- id: sugar\n")
    assert messages(check_special(cases, LADDER))[0].startswith(
        'cases.yml:1: the special list has "sugar" besides'
    )


def test_buttons_that_call_another_number_are_reported():
    """A lost 999 leaves a country without help."""
    shared = {"emergency-card.md": "[Call 112](tel:112)\n[Call 911](tel:999)\n"}
    page = read_page("docs/a.md", '--8<-- "emergency-card.md"\n', shared)
    assert messages(check_buttons(page, LADDER)) == [
        f"{EMERGENCY_FILE}:1: the buttons call 112 (112), 911 (999)\n"
        "    Fix: write [Call 112](tel:112), 911 and 999, in this order"
    ]
