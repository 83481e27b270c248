"""Each page has the sections of its skeleton, in that order, bound by their ids.

A skeleton puts brackets around what is not fixed: with an id the section is optional, without one
it stands for any sections of the writer's.
"""

from typing import NamedTuple

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import parts

FREE = ""


class Section(NamedTuple):
    """A section: its id, its heading, its line, whether a care card is titled by it."""

    id: str
    text: str
    line: Line
    card: bool


def sections(page: Page) -> list[Section]:
    """Return the sections of a page; one that titles a care card has the card's kind as its id."""
    found = []
    for part in parts(page.lines):
        heading = part.heading
        if heading is not None and heading.level == 2:
            kind = dict(part.inside).get("care-card")
            found.append(Section(kind or heading.anchor, heading.text, heading.line, bool(kind)))
    return found


def skeleton_sections(skeleton: Page) -> list[Section]:
    """Return the sections of a skeleton; the one for the writer's own has the id `FREE`."""
    return [
        one._replace(id=FREE) if is_bracketed(one) and "{#" not in one.line.text else one
        for one in sections(skeleton)
    ]


def is_bracketed(section: Section) -> bool:
    """Return whether a skeleton leaves the section to the writer."""
    return section.text.startswith("(")


def check(page: Page, page_types: dict[str, Page]) -> list[Problem]:
    """Return a problem for each section that is missing, misplaced, or not of the page type."""
    skeleton = page_types.get(page.meta.get("page_type"))
    if skeleton is None:
        return []  # front_matter reports it
    wanted = skeleton_sections(skeleton)
    if not wanted:
        return []  # a skeleton without sections leaves them to the writer
    ids = [one.id for one in wanted]
    # The title of a care card is free, unless the skeleton has it as a section.
    found = [one for one in sections(page) if one.id in ids or not one.card]
    have = [one.id for one in found]
    missing = [one for one in wanted if one.id not in have and not is_bracketed(one)]
    if missing:
        return [gap(page, skeleton, wanted, one) for one in missing]
    return misplaced(page, skeleton, wanted, found)


def gap(page: Page, skeleton: Page, wanted: list[Section], section: Section) -> Problem:
    """Return the problem of a section that is not there."""
    place = wanted.index(section)
    after = f"after {shown(wanted[place - 1])}" if place else "after the lead"
    wrong = f'a "{page.meta["page_type"]}" page needs the section {{#{section.id}}}'
    why = f"{skeleton.path}:{section.line.number} says why"
    fix = f'add "## {section.text} {{#{section.id}}}" {after} ({why})'
    return Problem(page.path, page.key_line("page_type"), wrong, fix)


def shown(section: Section) -> str:
    """Return how a section of a skeleton is named in a message."""
    return f"{{#{section.id}}}" if section.id else section.text


def misplaced(
    page: Page, skeleton: Page, wanted: list[Section], found: list[Section]
) -> list[Problem]:
    """Return the first section that the skeleton has not here, or none."""
    ids = [one.id for one in wanted]
    place = 0
    for section in found:
        known = section.id in ids
        target = ids.index(section.id) if known else free_place(ids, place)
        if target is not None and target >= place:
            place = target + int(known)
            continue
        wrong = f'{{#{section.id}}} is out of place in a "{page.meta["page_type"]}" page'
        order = " · ".join(shown(one) for one in wanted)
        fix = f"keep the order of {skeleton.path}: {order}"
        return [section.line.problem(wrong, fix)]
    return []


def free_place(ids: list[str], place: int) -> int | None:
    """Return the next place for sections of the writer's own, or None if it is behind us."""
    return ids.index(FREE, place) if FREE in ids[place:] else None
