"""Each page can be read at the age of about 11, care cards still more easily."""

from rules.content.care_cards import cards
from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.reading import grades, sentences

# The highest Flesch-Kincaid grades. They warn of text that is hard, and are no aim in themselves:
# natural English comes first.
FRONT = 6.0
OTHER = 6.5
CARD = 5.0
FRONT_TYPES = ("home", "help")


def check(page: Page) -> list[Problem]:
    """Return a problem for a page or care card that is too hard to read."""
    most = FRONT if page.meta.get("page_type") in FRONT_TYPES else OTHER
    found = measure("the page", page.lines, most)
    for kind, card, _ in cards(page):
        lines = [line for part in card for line in part.lines]
        found += measure(f'the care card "{kind}"', lines, CARD)
    return found


def measure(what: str, lines: list[Line], most: float) -> list[Problem]:
    """Return the grade of some lines if it is above the highest allowed."""
    if not sentences(lines):
        return []  # page_openings reports a page without text
    grade = round(grades(lines).flesch_kincaid, 1)
    if grade <= most:
        return []
    wrong = f"{what} has a Flesch-Kincaid grade of {grade}, more than {most}"
    return [lines[0].problem(wrong, advice(lines))]


def advice(lines: list[Line]) -> str:
    """Return what to do, with the line of the hardest sentence."""
    line, sentence = max(sentences(lines), key=lambda pair: hardness(pair[1]))
    where = f"{line.path}:{line.number}"
    return f'use shorter words and sentences, first in {where}: "{sentence}"'


def hardness(sentence: str) -> float:
    """Return letters of long words: what a reader stumbles over."""
    return sum(len(word) for word in sentence.split() if len(word) > 6)
