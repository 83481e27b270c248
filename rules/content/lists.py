"""Lists: a line that leads in, few items, small first letters, no full stop at the end."""

import re

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import Part, parts, with_part_before
from rules.text.reading import plain

MOST_ITEMS = 6
# care_cards allows a card one more.
CARD = "care-card"
# Inside these blocks the items are questions.
QUESTIONS = "check-list"
# A name, initials or a number may start an item; so may a bold lead word, a heading or a link.
FREE_START = re.compile(r"\*\*|#|\[|[A-Z]{2}|\d|(?:I|Bell|Parkinson|Tourette|Ramsay|Guillain)\b")


def check(page: Page) -> list[Problem]:
    """Return a problem for each list without a lead-in or too long, and for each uneven item."""
    found = []
    for before, part in with_part_before(parts(page.lines)):
        if part.kind != "list":
            continue
        for line, wrong, fix in [*lead_in(before, part), *count(part), *items(part)]:
            found.append(line.problem(wrong, fix))
    return found


def lead_in(before: Part | None, part: Part) -> list[tuple[Line, str, str]]:
    """Return the fault of the line before a list: in plain text it leads in with a colon."""
    line = before.lines[-1] if before else part.line
    if before is not None and before.kind == "paragraph":
        if plain(line.text).endswith(":") or part.ordered:
            return []
        return [(line, "the line before the list does not lead in", 'end it with ":"')]
    # In a block the heading leads in, as in "Key points".
    if part.inside:
        return []
    return [(part.line, "no line leads in to the list", 'write one that ends with ":"')]


def count(part: Part) -> list[tuple[Line, str, str]]:
    """Return the fault of a list that is too long."""
    number = len(part.items)
    if number <= MOST_ITEMS or part.in_block(CARD):
        return []
    return [(part.line, f"the list has {number} items", f"keep at most {MOST_ITEMS}, or part it")]


def items(part: Part) -> list[tuple[Line, str, str]]:
    """Return the faults of single items. Numbered items may be sentences."""
    found = []
    for first, *_ in part.items:
        text = plain(first.text)
        if part.in_block("do-not-list") and not text.startswith("do not "):
            found.append((first, "the item does not say what not to do", 'begin with "do not"'))
        if part.ordered or part.in_block(QUESTIONS) or first.text.startswith("#"):
            continue
        if first.text[:1].isupper() and not FREE_START.match(first.text):
            fix = "start with a small letter"
            found.append((first, f'the item starts with "{text.split()[0]}"', fix))
        if text.endswith((".", ";", ",", "!", "?")):
            found.append((first, f'the item ends with "{text[-1]}"', "leave it out"))
    return found
