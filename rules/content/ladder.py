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


def listed(page: Page) -> dict[str, tuple[list[str], list[Line]]]:
    """Return the signs that each card of a page lists, by its level, and the line of each.

    A card may hold several lists: how fast its signs came can differ.
    """
    found: dict[str, tuple[list[str], list[Line]]] = {}
    level = ""
    for line in page.typed:
        card, signs = CARD.fullmatch(line.text), SIGNS.fullmatch(line.text)
        level = card[1] if card else level
        if signs and level:
            step = "short" if line.path == SHORT_FILE else level
            names, lines = found.setdefault(step, ([], []))
            names += signs[1].split()
            lines += [line] * (len(names) - len(lines))
    return found


def check(page: Page, ladder: dict, steps: list[str]) -> list[Problem]:
    """Return a problem for each step of a page that does not list what the ladder lists."""
    found = []
    cards = listed(page)
    for step in steps:
        here, lines = cards.get(step, ([], [Line(page.path, 1, "")]))
        found += differences(here, ladder[step], step, lines)
    return found


def check_cards(page: Page, cards: Records) -> list[Problem]:
    """Return a problem for each card of a page that does not list what page_cards.yml says."""
    found = []
    shown = {step: one for step, one in listed(page).items() if step not in ("emergency", "short")}
    wanted = cards.entries.get(page.path, {})
    for step in {**shown, **wanted}:
        here, lines = shown.get(step, ([], [Line(page.path, 1, "")]))
        found += differences(here, wanted.get(step, []), step, lines, CARDS)
    return found


def differences(
    here: list[str], wanted: list[str], step: str, lines: list[Line], data: str = DATA
) -> list[Problem]:
    """Return a problem for each item that is gone, new, or out of order.

    `lines` holds the line of each item that is here, or the line of the whole list. What is gone is
    told where the item before it is.
    """
    names = " ".join(wanted) or "nothing"
    fix = f"list {names}; if the step itself is new, write it into {data} first"
    at = dict(zip(here, lines, strict=False))
    found = []
    line = lines[0]
    for name in wanted:
        line = at.get(name, line)
        if name not in at:
            gone = rf"(?<![\w-]){name}(?![\w-])"
            found.append(line.problem(f'the {step} list has lost "{name}"', fix, gone))
    new = [name for name in at if name not in wanted]
    twice = repeated(here)
    found += [at[name].problem(f'the {step} list has "{name}" besides', fix) for name in new]
    found += [at[name].problem(f'"{name}" is twice in the {step} list', fix) for name in twice]
    if not found and here != wanted:
        found = [line.problem(f"the {step} list has another order", fix)]
    return found


def repeated(names: list[str]) -> list[str]:
    """Return what occurs more than once."""
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
            found.append(at.problem(wrong, fix))
    return found


def check_special(special_cases: Records, ladder: dict) -> list[Problem]:
    """Return a problem if the special cases are not those of the ladder."""
    ids = [row.get("id") for row in special_cases.entries.values()]
    lines = [Line(special_cases.path, line, "") for line in special_cases.lines.values()]
    return differences(ids, ladder["special"], "special", lines)
