"""Headings are short statements in sentence case, skip no level, and name their sections."""

import re

from tests.content.page import Page, read_page
from tests.content.parts import headings, parts
from tests.content.reading import plain
from tests.problem import Problem, messages, report

LONGEST = 65
DEEPEST = 4
# Words that keep their capital inside a heading.
PROPER = {
    *("I", "Bell", "Parkinson", "Tourette", "Ramsay", "Hunt", "Guillain", "Barré", "GitHub"),
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December", "British", "European", "American"),
}


def check(page: Page) -> list[Problem]:
    found = []
    before = 0
    for level, written, line, _ in headings(page.lines):
        for wrong, fix in faults(level, before, plain(written)):
            found.append(Problem(line.path, line.number, wrong, fix))
        before = level
    return found


def check_ids(page: Page) -> list[Problem]:
    """Return a problem for each section without an id of its own.

    On a care card the id is the kind of the card, because links to the card use it.
    """
    found = []
    for part in parts(page.lines):
        heading = part.heading
        if heading is None or heading.level != 2:
            continue
        kind = dict(part.inside).get("care-card")
        if heading.id is None or (kind and heading.id != kind):
            wrong = f'the section "{plain(heading.text)}" has no id of its own'
            if kind:
                wrong = f'the card "{plain(heading.text)}" does not have its kind as its id'
            fix = f"end the line with {{#{kind or 'a-short-name'}}}"
            found.append(Problem(heading.line.path, heading.line.number, wrong, fix))
    return found


def faults(level: int, before: int, text: str) -> list[tuple[str, str]]:
    """Return what is wrong with one heading and what to do."""
    found = []
    if before and level > before + 1:
        fix = f"use {'#' * (before + 1)}"
        found.append((f"the heading skips from level {before} to {level}", fix))
    if level > DEEPEST:
        found.append((f"the heading has level {level}", "use a list or a new section"))
    if text.endswith("?"):
        found.append(("the heading is a question", "say what the text below says"))
    elif text.endswith((".", ":", "!", ";", ",")):
        found.append((f'the heading ends with "{text[-1]}"', "leave the sign away"))
    if len(text) > LONGEST:
        found.append((f"the heading has {len(text)} letters", f"use at most {LONGEST}"))
    return found + capitals(text)


def capitals(text: str) -> list[tuple[str, str]]:
    """Return the faults of a small first letter and of capitals inside a heading."""
    first, *rest = (re.sub(r"’s$|[^\w’-]", "", word) for word in text.split())
    if first[:1].islower():
        return [(f'the heading starts with "{first}"', "start with a capital")]
    fix = "write it small, or add a proper name to PROPER in tests/content/test_headings.py"
    return [
        (f'the heading has a capital in "{word}"', fix)
        for word in dict.fromkeys(rest)
        if re.fullmatch(r"[A-Z][a-zé’-]+", word) and word not in PROPER
    ]


def test_every_heading_is_a_short_statement(pages):
    """Many readers only skim the headings; each should tell its answer."""
    report(problem for page in pages for problem in check(page))


def test_every_section_has_an_id_of_its_own(pages):
    """Links and rules then hold when the words of a heading change, as in a translation."""
    report(problem for page in pages for problem in check_ids(page))


def test_a_section_without_its_id_is_reported():
    """Smaller headings take theirs from their words."""
    card = "/// care-card | visit\n\n## See a doctor {#doctor}\n\n///\n"
    page = read_page("docs/a.md", f"# A\n\n## Why {{#why}}\n\n### How\n\n## Who\n\n{card}")
    assert messages(check_ids(page)) == [
        'docs/a.md:7: the section "Who" has no id of its own\n'
        "    Fix: end the line with {#a-short-name}",
        'docs/a.md:11: the card "See a doctor" does not have its kind as its id\n'
        "    Fix: end the line with {#visit}",
    ]


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_statements_in_sentence_case_pass():
    """Names of people, countries and initials keep their capitals."""
    good = "# Lips twitch\n\n## Bell's palsy\n\n### The NHS and Tourette's syndrome\n\n## 2 weeks\n"
    assert told(good + "\n- ### [Call emergency now](a.md)\n") == []


def test_questions_end_signs_and_long_headings_are_reported():
    """A heading that asks leaves the reader to look for the answer."""
    assert told(f"# Is it bad?\n\n## Why it is.\n\n## {'Long ' + 'long ' * 12}one\n") == [
        "docs/a.md:1: the heading is a question\n    Fix: say what the text below says",
        'docs/a.md:3: the heading ends with "."\n    Fix: leave the sign away',
        "docs/a.md:5: the heading has 68 letters\n    Fix: use at most 65",
    ]


def test_capitals_inside_a_heading_are_reported():
    """Capitals slow down reading and make a phrase look like a name."""
    fix = "write it small, or add a proper name to PROPER in tests/content/test_headings.py"
    assert told("# When to Get help\n") == [
        f'docs/a.md:1: the heading has a capital in "Get"\n    Fix: {fix}'
    ]


def test_skipped_and_deep_levels_are_reported():
    """Screen readers move by level and would look for the missing one."""
    assert told("# A\n\n### B\n\n#### C\n\n##### D\n\n## what\n") == [
        "docs/a.md:3: the heading skips from level 1 to 3\n    Fix: use ##",
        "docs/a.md:7: the heading has level 5\n    Fix: use a list or a new section",
        'docs/a.md:9: the heading starts with "what"\n    Fix: start with a capital',
    ]
