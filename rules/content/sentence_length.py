"""No sentence is longer than 22 words, in a care card 18.

A label in bold, such as "Downsides:", is read on its own and does not count.
"""

import re

from rules.problem import Problem
from rules.text.names import without_names
from rules.text.page import Page
from rules.text.parts import parts
from rules.text.reading import sentences

LONGEST = 22
LONGEST_IN_CARD = 18
LABEL = re.compile(r"\s*\*\*([^*]+:)\*\* ")


def check(page: Page) -> list[Problem]:
    """Return a problem for each sentence that is too long."""
    in_card = {
        line[:2] for part in parts(page.lines) if part.in_block("care-card") for line in part.lines
    }
    found = []
    for line, sentence in sentences(page.lines):
        limit = LONGEST_IN_CARD if line[:2] in in_card else LONGEST
        label = LABEL.match(line.text)
        read = sentence.removeprefix(label[1]) if label else sentence
        words = len(without_names(read).split())
        if words > limit:
            wrong = f'{words} words in one sentence: "{sentence}"'
            fix = f"part it into sentences of at most {limit} words"
            found.append(line.problem(wrong, fix))
    return found
