"""Every word of the pages is spelt right: in a maintained English word list, or the site's own."""

from __future__ import annotations

import re

from spellchecker import SpellChecker

from rules.problem import Problem
from rules.text.page import Page

OWN = "docs/_data/spelling.yml"
# What nobody reads: marks, targets of links, ids, blocks, code, and how to say a word.
UNREAD = re.compile(r"\[\^[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}|^\s*/{3,}.*$|`[^`]*`|\(say [^)]*\)")
WORD = re.compile(r"[A-Za-z][a-z]{3,}")


def check(page: Page, english: SpellChecker, own: set[str]) -> list[Problem]:
    """Return a problem for each word that neither list knows."""
    found = []
    for line in [*page.shown_head, *page.lines]:
        words = {word.lower() for word in WORD.findall(UNREAD.sub(" ", line.text))}
        for word in sorted(english.unknown(words) - own):
            wrong = f'"{word}" is in neither list of words'
            fix = f"correct it, or add it to {OWN} if it is right"
            found.append(line.problem(wrong, fix))
    return found
