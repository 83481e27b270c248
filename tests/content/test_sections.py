"""Each page has the sections of its skeleton, in that order."""

from tests.content.page import Line, Page, read_page
from tests.content.parts import parts
from tests.problem import Problem, messages, report


def sections(page: Page) -> list[tuple[str, Line, bool]]:
    """Return text and line of each section heading, and whether it is the title of a care card."""
    return [
        (part.text.removeprefix("## "), part.line, part.in_block("care-card"))
        for part in parts(page.lines)
        if part.kind == "heading" and part.text.startswith("## ")
    ]


def check(page: Page, page_types: dict[str, Page]) -> list[Problem]:
    skeleton = page_types.get(page.meta.get("page_type"))
    if skeleton is None:
        return []  # test_front_matter reports it
    wanted = [(text, line) for text, line, _ in sections(skeleton)]
    if not wanted:
        return []  # a skeleton without sections leaves them to the writer
    names = [text for text, _ in wanted]
    # The title of a care card is free, unless the skeleton has it as a section.
    found = [(text, line) for text, line, card in sections(page) if text in names or not card]
    have = [text for text, _ in found]
    missing = [one for one in wanted if one[0] not in have and not one[0].startswith("(")]
    if missing:
        return [gap(page, skeleton, names, *one) for one in missing]
    return misplaced(page, skeleton, names, found)


def gap(page: Page, skeleton: Page, names: list[str], name: str, why: Line) -> Problem:
    """Return the problem of a section that is not there."""
    place = names.index(name)
    after = f'after "## {names[place - 1]}"' if place else "after the lead"
    wrong = f'a "{page.meta["page_type"]}" page needs the section "{name}"'
    fix = f'add "## {name}" {after} ({skeleton.path}:{why.number} says why)'
    return Problem(page.path, page.key_line("page_type"), wrong, fix)


def misplaced(
    page: Page, skeleton: Page, names: list[str], found: list[tuple[str, Line]]
) -> list[Problem]:
    """Return the first section that stands where the skeleton has another, or none."""
    place = 0
    for text, line in found:
        free = place < len(names) and names[place].startswith("(")
        if text not in names and free:
            continue
        if free:
            place += 1
        if place < len(names) and text == names[place]:
            place += 1
            continue
        wrong = f'the section "{text}" does not stand here in a "{page.meta["page_type"]}" page'
        order = " · ".join(names)
        fix = f"keep the order of {skeleton.path}: {order}"
        return [Problem(line.path, line.number, wrong, fix)]
    return []


def test_every_page_has_the_sections_of_its_type_in_order(pages, page_types):
    """A reader who knows one page finds the limits, the help and the sources on the next."""
    report(problem for page in pages for problem in check(page, page_types))


SKELETON = """---
page_type: guide
---

# (Answer)

Lead.

## Key points

Readers remember a page by its summary.

## (One section for each step)

What and why.

## Sources

Every fact can be checked.
"""
TYPES = {"guide": read_page("docs/_page_types/guide.md", SKELETON)}
HEAD = "---\npage_type: guide\n---\n\n# Answer\n\nLead.\n\n"


def told(body: str) -> list[str]:
    """Return what the rule says about a guide page with these sections."""
    return messages(check(read_page("docs/a.md", HEAD + body), TYPES))


def test_free_sections_stand_where_the_skeleton_has_brackets():
    """Writers need room, in one known place."""
    assert told("## Key points\n\n## Sleep\n\n## Rest\n\n## Sources\n") == []
    assert told("## Key points\n\n## Sources\n") == []


def test_the_title_of_a_care_card_is_no_section():
    """A card may say what it is about in its own words."""
    card = "/// care-card | visit\n\n## See a doctor\n\nif it lasts:\n\n- long\n\n///\n\n"
    assert told(f"## Key points\n\n## Sources\n\n{card}") == []


def test_a_missing_section_is_reported_with_the_reason_for_it():
    """The skeleton says why the section is there; the message leads to it."""
    assert told("## Key points\n\nText.\n") == [
        'docs/a.md:2: a "guide" page needs the section "Sources"\n'
        '    Fix: add "## Sources" after "## (One section for each step)"'
        " (docs/_page_types/guide.md:17 says why)"
    ]


def test_a_section_out_of_order_is_reported():
    """Text after the sources would escape the reading grade."""
    order = "Key points · (One section for each step) · Sources"
    assert told("## Key points\n\n## Sources\n\n## Sleep\n") == [
        'docs/a.md:13: the section "Sleep" does not stand here in a "guide" page\n'
        f"    Fix: keep the order of docs/_page_types/guide.md: {order}"
    ]
    assert told("## Sleep\n\n## Key points\n\n## Sources\n") == [
        'docs/a.md:9: the section "Sleep" does not stand here in a "guide" page\n'
        f"    Fix: keep the order of docs/_page_types/guide.md: {order}"
    ]
