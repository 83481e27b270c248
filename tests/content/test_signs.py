"""Signs on care cards: each stands once, in signs.yml, and only on cards of its level."""

import re

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.content.test_care_cards import EMERGENCY_FILE
from tests.problem import Problem, messages, report

CARD = re.compile(r"/// care-card \| (\w+)")
SIGNS = re.compile(r"/// signs \| (.+)")


def check(page: Page, signs: Records) -> list[Problem]:
    """Return a problem for each sign that is unknown, on a card of another level, or typed."""
    found = []
    level = ""
    for line in page.typed:
        card, named = CARD.fullmatch(line.text), SIGNS.fullmatch(line.text)
        level = card[1] if card else "" if line.text.startswith("#") and not level else level
        faults = []
        if named:
            ids = named[1].split()
            faults = [fault for name in ids for fault in wrong_sign(name, level, signs)]
        elif line.text.startswith("- ") and level and line.path != EMERGENCY_FILE:
            fix = f"name it by its id: /// signs | … (add it to {signs.path} if it is new)"
            faults = [("a sign is written on the card itself", fix)]
        found += [Problem(line.path, line.number, wrong, fix) for wrong, fix in faults]
        if line.text.strip() == "///" and not named and closes_card(page, line.number):
            level = ""
    return found


def closes_card(page: Page, number: int) -> bool:
    """Tell whether the `///` of this line closes a card rather than the signs inside it."""
    before = [line.text for line in page.typed if line.number < number and line.text.strip()]
    opened = [text for text in before if re.match(r"/// [a-z]", text)]
    return not (opened and SIGNS.fullmatch(opened[-1]) and before[-1] == opened[-1])


def wrong_sign(name: str, level: str, signs: Records) -> list[tuple[str, str]]:
    """Return what is wrong with a sign on a card of this level."""
    if name not in signs.entries:
        return [(f'no sign is called "{name}"', f"use an id of {signs.path}")]
    right = signs.entries[name]["level"]
    if level and right != level:
        wrong = f'the sign "{name}" is of the level "{right}", not "{level}"'
        where = f"{signs.path}:{signs.lines[name]}"
        return [(wrong, f'move it to the "{right}" card, or change its level in {where}')]
    return []


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


def test_every_sign_on_a_care_card_comes_from_one_place(pages, signs):
    """Two pages that rate the same sign differently would send a reader the wrong way."""
    report([*unused(pages, signs), *(one for page in pages for one in check(page, signs))])


RECORDS = read_records(
    "signs.yml",
    "lasts:\n  level: visit\n  text: lasts more than 2 weeks\n"
    "droop:\n  level: today\n  text: droops\n",
)


def page(signs: str) -> Page:
    """Return a page with one visit card."""
    card = f"/// care-card | visit\n\n## See\n\nif it:\n\n{signs}\n\nCall.\n\n///\n"
    return read_page("docs/a.md", f"{card}\n## Next\n\n- a\n")


def test_signs_named_by_id_pass():
    """A rule that always speaks is soon switched off."""
    assert messages(check(page("/// signs | lasts\n\n///"), RECORDS)) == []


def test_a_sign_on_a_card_of_another_level_cannot_stand():
    """The two levels contradict each other."""
    assert messages(check(page("/// signs | droop gone\n\n///"), RECORDS)) == [
        'docs/a.md:7: no sign is called "gone"\n    Fix: use an id of signs.yml',
        'docs/a.md:7: the sign "droop" is of the level "today", not "visit"\n'
        '    Fix: move it to the "today" card, or change its level in signs.yml:4',
    ]


def test_a_typed_sign_cannot_stand():
    """A second wording is a second threshold."""
    assert messages(check(page("- lasts 3 weeks"), RECORDS)) == [
        "docs/a.md:7: a sign is written on the card itself\n"
        "    Fix: name it by its id: /// signs | … (add it to signs.yml if it is new)"
    ]


def test_a_sign_that_no_card_shows_is_reported():
    """What nobody reads goes stale."""
    assert messages(unused([page("/// signs | lasts\n\n///")], RECORDS)) == [
        'signs.yml:4: no card shows the sign "droop"\n    Fix: show it or delete it'
    ]
