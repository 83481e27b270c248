"""Signs on care cards: each occurs once, in signs.yml, and only on cards of its level."""

import re

from rules.content.care_cards import CARD, EMERGENCY_FILE, SIGNS
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records


def check(page: Page, signs: Records) -> list[Problem]:
    """Return a problem for each sign that is unknown, on a card of another level, or typed."""
    found = []
    level = ""
    for line in page.typed:
        card, named = CARD.fullmatch(line.text), SIGNS.fullmatch(line.text)
        level = card[1] if card else "" if line.text.startswith("#") and not level else level
        faults: list[tuple] = []
        if named:
            ids = named[1].split()
            faults = [fault for name in ids for fault in wrong_sign(name, level, signs)]
        elif line.text.startswith("- ") and level and line.path != EMERGENCY_FILE:
            fix = f"name it by its id: /// signs | … (add it to {signs.path} if it is new)"
            faults = [("a sign is written on the card itself", fix)]
        found += [line.problem(wrong, fix, "", *data) for wrong, fix, *data in faults]
        if line.text.strip() == "///" and not named and closes_card(page, line.number):
            level = ""
    return found


def closes_card(page: Page, number: int) -> bool:
    """Return whether the `///` of this line closes a card rather than the signs inside it."""
    before = [line.text for line in page.typed if line.number < number and line.text.strip()]
    opened = [text for text in before if re.match(r"/// [a-z]", text)]
    return not (opened and SIGNS.fullmatch(opened[-1]) and before[-1] == opened[-1])


def wrong_sign(name: str, level: str, signs: Records) -> list[tuple]:
    """Return what is wrong with a sign on a card of this level, and the place of its data."""
    if name not in signs.entries:
        return [(f'no sign is called "{name}"', f"use an id of {signs.path}")]
    right = signs.entries[name]["level"]
    if level and right != level:
        wrong = f'the sign "{name}" is of the level "{right}", not "{level}"'
        place = signs.path, signs.line_of(name, "level")
        fix = f'move it to the "{right}" card, or change its level in {place[0]}:{place[1]}'
        return [(wrong, fix, place)]
    return []


def joined(signs: Records) -> list[Problem]:
    """Return a problem for each emergency sign that only counts together with another."""
    fix = 'write "or": each alone is reason enough to call; what must come together comes "with"'
    return [
        Problem(signs.path, signs.lines[name], f'"and" joins signs of an emergency: "{text}"', fix)
        for name, one in signs.entries.items()
        if one["level"] == "emergency" and " and " in (text := one["text"])
    ]


def unused(pages: list[Page], signs: Records) -> list[Problem]:
    """Return a problem for each sign that no card shows."""
    named = {
        name
        for page in pages
        for line in page.typed
        if (found := SIGNS.fullmatch(line.text))
        for name in found[1].split()
    }
    return [
        Problem(signs.path, line, f'no card shows the sign "{name}"', "show it or delete it")
        for name, line in signs.lines.items()
        if name not in named
    ]
