"""Headings are short statements in sentence case, skip no level, and name their sections.

Questions are only where the reader looks for their own answer: in a part of short answers, and
over movements side by side.
"""

import re

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import headings, parts
from rules.text.reading import plain

LONGEST = 65
DEEPEST = 4
ANSWERS = "short-answers"
MOVEMENTS = re.compile(r"/// movement \| \S+ \S.*")
# Words that keep their capital inside a heading.
PROPER = {
    *("I", "Bell", "Parkinson", "Tourette", "Ramsay", "Hunt", "Guillain", "Barré", "GitHub"),
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December", "British", "European", "American"),
}


def check(page: Page) -> list[Problem]:
    """Return a problem for each heading that is long, capitalised, or skips a level."""
    found = []
    before = 0
    asked = questions(page)
    for level, written, line, _ in headings(page.lines):
        text = plain(written)
        for wrong, fix in faults(level, before, text.rstrip("?") if line in asked else text):
            found.append(line.problem(wrong, fix))
        before = level
    return found


def questions(page: Page) -> set[Line]:
    """Return the lines of the headings that may ask."""
    found = {
        part.heading.line
        for part in parts(page.lines)
        if part.heading and ANSWERS in dict(part.inside)
    }
    last = None
    for part in parts(page.typed):
        last = part.heading or last
        if last and MOVEMENTS.fullmatch(part.text):
            found.add(last.line)
    return found


def check_ids(page: Page) -> list[Problem]:
    """Return a problem for each section without an id of its own.

    An id made of the words of the heading would change with them, and with the language.

    On a care card the id is the kind of the card, because links to the card use it.
    """
    found = []
    for part in parts(page.lines):
        heading = part.heading
        if heading is None or heading.level < 2:
            continue
        kind = dict(part.inside).get("care-card")
        if heading.id is None or (kind and heading.id != kind):
            wrong = f'the section "{plain(heading.text)}" has no id of its own'
            if kind:
                wrong = f'the card "{plain(heading.text)}" does not have its kind as its id'
            fix = f"end the line with {{#{kind or 'a-short-name'}}}"
            found.append(heading.line.problem(wrong, fix))
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
        found.append((f'the heading ends with "{text[-1]}"', "leave it out"))
    if len(text) > LONGEST:
        found.append((f"the heading has {len(text)} letters", f"use at most {LONGEST}"))
    return found + capitals(text)


def capitals(text: str) -> list[tuple[str, str]]:
    """Return the faults of a small first letter and of capitals inside a heading."""
    first, *rest = (re.sub(r"’(?:s|ve|m)$|[^\w’-]", "", word) for word in text.split())
    if first[:1].islower():
        return [(f'the heading starts with "{first}"', "start with a capital")]
    fix = "write it small, or add a proper name to PROPER in rules/content/headings.py"
    return [
        (f'the heading has a capital in "{word}"', fix)
        for word in dict.fromkeys(rest)
        if re.fullmatch(r"[A-Z][a-zé’-]+", word) and word not in PROPER
    ]
