"""Every word of the pages is spelt right: by a kept English list, and the site's own words."""

from __future__ import annotations

import re

import pytest
from spellchecker import SpellChecker

from tests.content.page import Page, read_page
from tests.content.records import read_records
from tests.problem import Problem, messages, report

OWN = "docs/_data/spelling.yml"
# What nobody reads: marks, targets of links, ids, blocks, code, and how to say a word.
UNREAD = re.compile(r"\[\^[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}|^\s*/{3,}.*$|`[^`]*`|\(say [^)]*\)")
WORD = re.compile(r"[A-Za-z][a-z]{3,}")


def check(page: Page, english: SpellChecker, own: set[str]) -> list[Problem]:
    found = []
    head = [line for line in page.head if line.text.startswith(("title:", "description:"))]
    for line in [*head, *page.lines]:
        words = {word.lower() for word in WORD.findall(UNREAD.sub(" ", line.text))}
        for word in sorted(english.unknown(words) - own):
            wrong = f'"{word}" is no word that we know'
            fix = f"correct it, or add it to {OWN} if it is right"
            found.append(Problem(line.path, line.number, wrong, fix))
    return found


@pytest.fixture(scope="module")
def english() -> SpellChecker:
    """Return the English list, which is part of the package and needs no network."""
    return SpellChecker()


def test_every_word_is_spelt_right(pages, english, root):
    """A misspelt word makes a reader doubt the advice, and a screen reader says nonsense."""
    own = read_records(OWN, (root / OWN).read_text(encoding="utf-8")).entries.values()
    report(problem for page in pages for problem in check(page, english, set(own)))


def test_a_misspelt_word_is_reported(english):
    """A word of our own passes, and what nobody reads is left alone."""
    text = "Call the emergancy number.\n\nMyokymia [is](xzqw.md) fine.[^xzqw]\n"
    assert messages(check(read_page("docs/a.md", text), english, {"myokymia"})) == [
        'docs/a.md:1: "emergancy" is no word that we know\n'
        f"    Fix: correct it, or add it to {OWN} if it is right"
    ]
