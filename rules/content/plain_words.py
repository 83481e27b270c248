"""No page of docs/ uses a word for which there is a plainer, kinder or truer one."""

import re
from functools import cache

from rules.problem import Problem
from rules.text.names import without_names
from rules.text.page import Page
from rules.text.reading import plain
from rules.text.words_to_avoid import ALLOWED, ONLY_IN_WARNINGS, WARNING, WORDS_TO_AVOID


@cache
def pattern(word: str) -> re.Pattern[str]:
    """Return what finds a word of the list: whole words, or the character."""
    return re.compile(
        rf"\b(?:{word})\b" if word[-1:].isalnum() or word[-1:] in ")?" else word, re.I
    )


def check(page: Page) -> list[Problem]:
    """Return a problem for each word that a plainer one replaces."""
    found = []
    for line in [*page.shown_head, *page.lines]:
        text = readable(line.text)
        for word, instead in WORDS_TO_AVOID.items():
            for hit in dict.fromkeys(pattern(word).findall(text)):
                found.append(line.problem(f'the line contains "{hit}"', instead))
        for word, why in ONLY_IN_WARNINGS.items():
            hit = pattern(word).search(text)
            if hit and not re.search(WARNING, text, re.I):
                wrong = f'the line contains "{hit[0]}" without a warning'
                found.append(line.problem(wrong, f"{why}, or leave it out"))
    return found


@cache
def readable(text: str) -> str:
    """Return a line as it is read, without names of conditions and without fixed phrases."""
    text = plain(text).replace("’", "'")
    for phrase in ALLOWED:
        text = text.replace(phrase, "")
    return without_names(text)
