"""Lists: a line that leads in, few items, small first letters, no signs at the end."""

import re

from tests.content.page import Line, Page, read_page
from tests.content.parts import Part, parts, with_part_before
from tests.content.reading import plain
from tests.problem import Problem, messages, report

MOST_ITEMS = 6
# test_care_cards allows a card one more.
CARD = "care-card"
# Inside these blocks the items are questions.
QUESTIONS = "check-list"
# A name, initials or a number may start an item; so may a bold lead word, a heading or a link.
FREE_START = re.compile(r"\*\*|#|\[|[A-Z]{2}|\d|(?:I|Bell|Parkinson|Tourette|Ramsay|Guillain)\b")


def check(page: Page) -> list[Problem]:
    found = []
    for before, part in with_part_before(parts(page.lines)):
        if part.kind != "list":
            continue
        for line, wrong, fix in [*lead_in(before, part), *count(part), *items(part)]:
            found.append(Problem(line.path, line.number, wrong, fix))
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
            found.append((first, f'the item ends with "{text[-1]}"', "leave the sign away"))
    return found


def test_every_list_is_short_and_leads_in(pages):
    """Lists are what readers under stress take in, if each item can be read at a glance."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_good_lists_pass():
    """A rule that always speaks is soon switched off."""
    assert (
        told("Bring:[^a]\n\n- a list\n- **Why:** it helps[^b]\n- NHS papers\n- [Diary](a.md)\n")
        == []
    )
    assert told("/// key-points\n\n## Key points\n\n- one\n\n///\n") == []
    assert told("/// check-list\n\n- What is it?\n\n///\n") == []
    assert told("/// plan\n\n1. **Today.** Rest.\n2. Then sleep.\n\n///\n") == []


def test_a_list_without_a_line_that_leads_in_is_reported():
    """Without it the items hang in the air, most of all when read out."""
    assert told("Bring.\n\n- a list\n") == [
        'docs/a.md:1: the line before the list does not lead in\n    Fix: end it with ":"'
    ]
    assert told("## Bring\n\n- a list\n") == [
        'docs/a.md:3: no line leads in to the list\n    Fix: write one that ends with ":"'
    ]


def test_long_lists_capitals_and_end_signs_are_reported():
    """Each item is named by its own line."""
    text = "Bring:\n\n" + "- a thing\n" * 5 + "- The list\n- a pen.\n"
    assert told(text) == [
        "docs/a.md:3: the list has 7 items\n    Fix: keep at most 6, or part it",
        'docs/a.md:8: the item starts with "The"\n    Fix: start with a small letter',
        'docs/a.md:9: the item ends with "."\n    Fix: leave the sign away',
    ]


def test_an_item_of_a_do_not_list_says_do_not():
    """Readers scroll past the heading and would do what they must not."""
    assert told("/// do-not-list\n\n### Do not\n\n- do not stop\n- stop\n\n///\n") == [
        'docs/a.md:6: the item does not say what not to do\n    Fix: begin with "do not"'
    ]
