"""How hard a text is to read. `python -m rules.text.reading` prints the table for all pages.

Method, fixed so that figures can be repeated: prose and list items only; each item and each line
that ends a thought is closed with a full stop; headings, terms of the glossary, tables, marks, link
addresses, front matter and everything from the sources on are left out. Tool: textstat 0.7.8.
Names of conditions cannot be made shorter, so each name in CONDITION_NAMES counts as the one word
"illness", each medicine as "tablet"; the table shows the grade with the names, too.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import textstat

from rules.text.names import without_names
from rules.text.page import Line, Page, read_pages
from rules.text.parts import headings

SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
GLOSSARY_TERM = re.compile(r'\*\*[^*]+\*\* \(say "[^"]+"[^)]*\)')


class Grades(NamedTuple):
    """Figures of one text; `named` counts the names of conditions in full."""

    words: int
    flesch_kincaid: float
    smog: float
    coleman_liau: float
    dale_chall: float
    longest: int
    long_words: float
    named_flesch_kincaid: float
    named_smog: float


@cache
def plain(text: str) -> str:
    """Return one line of Markdown as the reader sees it: no marks, no addresses, no markup."""
    text = re.sub(r"\[\^[^\]]+\]", "", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\s*(?:[-*:]|\d+\.)\s+", "", text)
    text = text.replace("**", "").replace("*", "").replace("'", "’")
    return re.sub(r"\s+", " ", text).strip()


def as_asked(text: str) -> str:
    """Return one line as patterns of data ask for it: as the reader sees it, quotes straight."""
    return plain(text).replace("’", "'")


def sentences(lines: list[Line]) -> list[tuple[Line, str]]:
    """Return each sentence of prose with the line it starts on."""
    found = []
    for line in lines:
        text = line.text.strip()
        if any(one.level == 2 and one.anchor == "sources" for one in headings([line])):
            break
        if not text or text.startswith(("#", "|", "/", "--8<--", "Table:", "[^")):
            continue
        if GLOSSARY_TERM.fullmatch(text):
            continue
        for sentence in SENTENCE_END.split(plain(text)):
            if re.search(r"\w", sentence):
                ended = re.search(r"[.!?]$", sentence)
                found.append((line, sentence if ended else sentence.rstrip(":;,") + "."))
    return found


def grades(lines: list[Line]) -> Grades:
    """Return the figures of these lines. Raises ValueError if they hold no sentence."""
    closed = [sentence for _, sentence in sentences(lines)]
    if not closed:
        raise ValueError("there is no sentence to measure")
    named = " ".join(closed)
    text = without_names(named)
    words = textstat.lexicon_count(text)
    return Grades(
        words=words,
        flesch_kincaid=textstat.flesch_kincaid_grade(text),
        smog=textstat.smog_index(text),
        coleman_liau=textstat.coleman_liau_index(text),
        dale_chall=textstat.dale_chall_readability_score(text),
        longest=max(len(without_names(sentence).split()) for sentence in closed),
        long_words=100 * textstat.polysyllabcount(text) / words,
        named_flesch_kincaid=textstat.flesch_kincaid_grade(named),
        named_smog=textstat.smog_index(named),
    )


def table(pages: list[Page]) -> str:
    """Return the figures of all pages as a Markdown table."""
    rows = [
        "| Page | Words | FK | SMOG | Coleman-Liau | Dale-Chall | Longest | 3+ syllables "
        "| FK, SMOG with names |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for page in pages:
        g = grades(page.lines)
        rows.append(
            f"| {page.path} | {g.words} | {g.flesch_kincaid:.1f} | {g.smog:.1f} "
            f"| {g.coleman_liau:.1f} | {g.dale_chall:.1f} | {g.longest} | {g.long_words:.1f} % "
            f"| {g.named_flesch_kincaid:.1f}, {g.named_smog:.1f} |"
        )
    return "\n".join(rows)


if __name__ == "__main__":
    print(table(read_pages(Path("docs"))))
