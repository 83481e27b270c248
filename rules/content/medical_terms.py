"""Each medical term is explained where a page first uses it."""

import re

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import parts
from rules.text.reading import plain
from rules.text.records import Records


def check(page: Page, words: Records) -> list[Problem]:
    """Return a problem for each medical term that a page does not explain at first."""
    found = []
    texts = chunks(page)
    for entry in words.entries.values():
        term = pattern(entry)
        line, text = next(((one, text) for one, text in texts if term.search(text)), (None, ""))
        if line and not glossed(term.sub("", text), entry["gloss"]):
            name = term.search(text)[0]
            wrong = f'"{name}" is not explained where this page first uses it'
            fix = f"say what it is with {one_of(entry['gloss'])} beside it"
            found.append(line.problem(wrong, fix))
    return found


def pattern(entry: dict) -> re.Pattern[str]:
    """Return what finds a term of words.yml by all its names, one or many."""
    names = [entry["term"], *entry.get("also", []), *entry.get("forms", [])]
    either = "|".join(re.escape(plain(name)) for name in names)
    return re.compile(rf"\b(?:{either})(?:s|es)?\b", re.IGNORECASE)


def glossed(text: str, gloss: list[str]) -> bool:
    """Return whether a word of the text starts as one of these plain words."""
    return any(re.search(rf"\b{re.escape(start)}", text, re.IGNORECASE) for start in gloss)


def one_of(gloss: list[str]) -> str:
    """Return plain words to choose from, as in '"nerve" or "specialist"'."""
    return " or ".join(f'"{start}"' for start in gloss)


def chunks(page: Page) -> list[tuple[Line, str]]:
    """Return each paragraph, item and row as it is read, with its first line."""
    found = []
    for part in parts(page.lines):
        groups = {
            "paragraph": [part.lines],
            "caption": [part.lines],
            "table": [[line] for line in part.lines],
        }.get(part.kind, part.items if part.kind == "list" else [])
        found += [(group[0], " ".join(plain(line.text) for line in group)) for group in groups]
    return found
