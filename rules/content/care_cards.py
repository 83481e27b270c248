"""Care cards: urgent ones first, one of a kind, heading, "if …:", a short list."""

import re
from itertools import takewhile

from rules.problem import Problem
from rules.text.page import SHARED, Page
from rules.text.parts import Part, parts

EMERGENCY_FILE = f"{SHARED}/emergency-card.md"
# The short card of condition pages; it follows the level of the page itself.
SHORT_FILE = f"{SHARED}/emergency-short.md"
EMERGENCY_FILES = (EMERGENCY_FILE, SHORT_FILE)
SHAPE = ["heading", "paragraph", "list"]
# Above the signs of an emergency card: a reader who knows enough calls without reading on.
BUTTONS = re.compile(r"(?:\[[^\]]+\]\((?:tel:\d+|/emergency-numbers.md)\)\s*)+")
MOST_ITEMS = 7
FULL = f"keep at most {MOST_ITEMS}: add a case to a sign that is near, or see page_cards.yml"
# What is open when no doctor answers, at night above all.
DOOR = re.compile(r"\bemergency (?:department|number)\b", re.IGNORECASE)
# As pages write them: a card of a level, and the ids of the signs that it lists.
CARD = re.compile(r"/// care-card \| (\w+)")
SIGNS = re.compile(r"/// signs \| (.+)")


def cards(page: Page) -> list[tuple[str, list[Part], Part | None]]:
    """Return kind, parts (the opening line first) and the part after each card of a page."""
    all_parts = parts(page.lines)
    found = []
    for start, part in enumerate(all_parts):
        if part.kind != "open" or not part.text.strip("/ ").startswith("care-card"):
            continue
        kind = part.text.partition("|")[2].strip()
        inside = list(takewhile(lambda one: one.in_block("care-card"), all_parts[start + 1 :]))
        after = all_parts[start + len(inside) + 2 :]
        found.append((kind, [part, *inside], after[0] if after else None))
    return found


def check(page: Page, kinds: list[str]) -> list[Problem]:
    """Return a problem for each care card with another place, order or shape."""
    found = []
    seen: list[str] = []
    for kind, card, after in cards(page):
        for part, *told in [*order(kind, card[0], seen, kinds), *shape(kind, card, after)]:
            found.append(part.line.problem(*told))
        seen.append(kind)
    return found


def order(kind: str, first: Part, seen: list[str], kinds: list[str]) -> list[tuple]:
    """Return the faults of a card's place and file."""
    found = []
    if kind in seen:
        found.append((first, f'this is a second "{kind}" card', "make one card of the two"))
    elif (
        first.line.path != SHORT_FILE
        and seen
        and kind in kinds
        and kinds.index(kind) < kinds.index(seen[-1])
    ):
        wrong = f'the card "{kind}" comes after "{seen[-1]}"'
        found.append((first, wrong, f"keep the order {', '.join(kinds)}"))
    if kind == "emergency" and first.line.path not in EMERGENCY_FILES:
        wrong = "the emergency card is written here again"
        found.append((first, wrong, 'write --8<-- "emergency-card.md" in its place'))
    return found


def shape(kind: str, card: list[Part], after: Part | None) -> list[tuple]:
    """Return the faults of what a card holds and of what follows it."""
    found: list[tuple] = []
    if kind == "emergency":
        if len(card) < 3 or not BUTTONS.fullmatch(card[2].text):
            wrong = "the telephone numbers are not right under the heading"
            fix = "write the [Call …](tel:…) links between the heading and the signs"
            found.append((card[0], wrong, fix))
        card = card[:2] + card[3:]
    if [part.kind for part in card[1:4]] != SHAPE:
        wrong = f'the card "{kind}" does not hold a heading, a line and a list'
        found.append((card[0], wrong, 'write "## …", then "if …:", then the signs as a list'))
    elif not card[2].text.startswith("if "):
        found.append((card[2], "the line under the heading does not say when", 'start with "if "'))
    elif (kind == "home") != (" all " in card[2].text):
        wrong = f'the card "{kind}" counts its signs wrongly: "{card[2].text}"'
        fix = "all of them must be true to stay at home, and any of them is enough to act"
        found.append((card[2], wrong, fix))
    lists = [part for part in card if part.kind == "list"]
    signs = sum(len(part.items) for part in lists)
    if signs > MOST_ITEMS:
        found.append((lists[0], f"the card has {signs} signs", FULL))
    if kind == "today" and not any(DOOR.search(part.text) for part in card):
        wrong = "the card does not say where to go when nobody can see the reader today"
        fix = "name the emergency department, or the emergency number"
        found.append((card[0], wrong, fix, DOOR.pattern))
    if after is not None and not may_follow(kind, after):
        wrong = f'text follows the card "{kind}" without a heading'
        found.append((after, wrong, "give it a heading of its own"))
    return found


def may_follow(kind: str, after: Part) -> bool:
    """Return whether this part may follow a card, as the emergency card's sources do."""
    sources = kind == "emergency" and after.kind == "paragraph" and "[^" in after.text
    return sources or after.kind in ("heading", "open", "close")
