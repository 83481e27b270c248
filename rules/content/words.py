"""Each word of the glossary is complete, in its place, and used by a page."""

import re

from rules.content.medical_terms import glossed, one_of, pattern
from rules.problem import Problem
from rules.text.page import Page
from rules.text.reading import plain
from rules.text.records import Records
from rules.text.statements import split_sentences

SAY = re.compile(r'\bsay "([^"]+)"', re.IGNORECASE)


def check(words: Records) -> list[Problem]:
    """Return the faults of the entries and of their order."""
    found = []
    before = ""
    for number, entry in words.entries.items():
        faults = [*meaning(entry), *order(entry["term"], before)]
        before = entry["term"]
        found += [Problem(words.path, words.lines[number], *fault) for fault in faults]
    return found


def meaning(entry: dict) -> list[tuple[str, str]]:
    """Return the faults of what a word means."""
    found = []
    sentences = split_sentences(entry["means"])
    if len(sentences) != 1:
        found.append(("the meaning is not one sentence", "write one"))
    if not glossed(plain(entry["means"]), entry["gloss"]):
        wrong = "the meaning holds none of the words that explain the term on a page"
        found.append((wrong, f"use {one_of(entry['gloss'])}, or change the gloss"))
    return found


def order(term: str, before: str) -> list[tuple[str, str]]:
    """Return the fault of a term that occurs twice, or before its place."""
    if term.casefold() == before.casefold():
        return [(f'"{term}" is here again', "keep one of the two")]
    if term.casefold() < before.casefold():
        return [(f'"{term}" comes after "{before}"', "keep the order of the alphabet")]
    return []


def unused(pages: list[Page], words: Records) -> list[Problem]:
    """Return a problem for each term that is on no page, apart from the glossary itself."""
    text = "\n".join(plain(line.text) for page in pages for line in page.typed)
    fix = "delete it, or use it where a reader meets it"
    return [
        Problem(words.path, words.lines[number], f'no page uses "{entry["term"]}"', fix)
        for number, entry in words.entries.items()
        if not pattern(entry).search(text)
    ]


def check_sounds(page: Page, words: Records) -> list[Problem]:
    """Return a problem for each way to say a word that the glossary does not give."""
    known = [entry["say"] for entry in words.entries.values()]
    fix = f"use the one of {words.path}, or add the word there"
    return [
        line.problem(f'the glossary does not say "{sound}"', fix)
        for line in page.typed
        for sound in SAY.findall(line.text)
        if sound not in known
    ]
