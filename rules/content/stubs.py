"""No more than two very short sentences follow each other: strings of stubs read cold."""

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import parts
from rules.text.reading import sentences

STUB = 6
MOST_IN_A_ROW = 2


def check(page: Page) -> list[Problem]:
    """Return a problem for each paragraph with a longer string of stubs.

    Lists and numbers to call are left out.
    """
    found = []
    for part in parts(page.lines):
        run: list[tuple[Line, str]] = []
        for line, sentence in sentences(part.lines) if part.kind == "paragraph" else []:
            stub = len(sentence.split()) <= STUB and "](tel:" not in line.text
            run = [*run, (line, sentence)] if stub else []
            if len(run) == MOST_IN_A_ROW + 1:
                first, words = run[0]
                wrong = f'{len(run)} stubs follow each other, from "{words}"'
                fix = "join them with because, so, but, if or when"
                found.append(first.problem(wrong, fix))
    return found
