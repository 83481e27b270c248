"""Paragraphs have at most three sentences, each on a line of its own."""

import re

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import Part, parts
from rules.text.reading import plain
from rules.text.statements import split_sentences

MOST_SENTENCES = 3
# A bold lead word or question with its short answer, as in "**How sure are we?** Fair."
LABEL = re.compile(r"(?:\d+\. )?\*\*[^*]+\*\*\s*(?:(?:Good|Fair|Weak)\.\s*)?")


def check(page: Page) -> list[Problem]:
    """Return a problem for each paragraph that is too long."""
    found = []
    for part in parts(page.lines):
        for lines in chunks(part):
            counted = [(line, sentence_count(line)) for line in lines]
            for line, number in counted:
                if number > 1:
                    wrong = f"{number} sentences are on this line"
                    found.append(line.problem(wrong, "start each on a line of its own"))
            total = sum(number for _, number in counted)
            if total > MOST_SENTENCES:
                wrong = f"the paragraph has {total} sentences"
                found.append(lines[0].problem(wrong, f"part it after {MOST_SENTENCES} or fewer"))
    return found


def chunks(part: Part) -> list[list[Line]]:
    """Return the paragraph, or the items of the list, that a part is."""
    if part.kind == "list":
        return [without_pairs(lines) for lines in part.items]
    return [part.lines] if part.kind == "paragraph" else []


def without_pairs(lines: list[Line]) -> list[Line]:
    """Return the lines of an item without its terms and what follows each (": …")."""
    paired = [line.text.startswith(":") for line in lines]
    term = [*paired[1:], False]
    return [line for line, *pair in zip(lines, paired, term, strict=True) if not any(pair)]


def sentence_count(line: Line) -> int:
    """Return how many sentences a line holds; links to call are buttons, not sentences."""
    text = LABEL.sub("", line.text.strip(), count=1)
    if re.fullmatch(r"\[[^\]]*\]\(tel:[^)]*\)", text):
        return 0
    return len([one for one in split_sentences(text) if re.search(r"\w", plain(one))])
