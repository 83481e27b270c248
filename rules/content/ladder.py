"""What each step of the ladder lists, item by item, on the help page, the sheet and the cards."""

from __future__ import annotations

import re

from rules.content.care_cards import CARD, EMERGENCY_FILE, SHORT_FILE, SIGNS
from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.records import Records

DATA = "docs/_data/ladder.yml"
CARDS = "docs/_data/page_cards.yml"
BUTTON = re.compile(r"\[Call ([^\]]+)\]\(tel:([^)]+)\)")


def listed(page: Page) -> dict[str, tuple[list[str], Line]]:
    """Return the signs that each card of a page lists, by its level, with the first line.

    A card may hold several lists: how fast its signs came can differ.
    """
    found: dict[str, tuple[list[str], Line]] = {}
    level = ""
    for line in page.typed:
        card, signs = CARD.fullmatch(line.text), SIGNS.fullmatch(line.text)
        level = card[1] if card else level
        if signs and level:
            step = "short" if line.path == SHORT_FILE else level
            found.setdefault(step, ([], line))[0].extend(signs[1].split())
    return found


def check(page: Page, ladder: dict, steps: list[str]) -> list[Problem]:
    """Return a problem for each step of a page that does not list what the ladder lists."""
    found = []
    cards = listed(page)
    for step in steps:
        here, line = cards.get(step, ([], Line(page.path, 1, "")))
        found += differences(here, ladder[step], step, line)
    return found


def check_cards(page: Page, cards: Records) -> list[Problem]:
    """Return a problem for each card of a page that does not list what page_cards.yml says."""
    found = []
    shown = {step: one for step, one in listed(page).items() if step not in ("emergency", "short")}
    wanted = cards.entries.get(page.path, {})
    for step in {**shown, **wanted}:
        here, line = shown.get(step, ([], Line(page.path, 1, "")))
        found += differences(here, wanted.get(step, []), step, line, CARDS)
    return found


def differences(
    here: list[str], wanted: list[str], step: str, line: Line, data: str = DATA
) -> list[Problem]:
    """Return a problem for each item that is gone, new, or out of order."""
    names = " ".join(wanted) or "nothing"
    fix = f"list {names}; if the step itself is new, write it into {data} first"
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
