"""A sentence that states something rests on a claim: its words are those of its claims."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname, normpath

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.content_words import content_words, stems
from rules.text.page import Line, Page
from rules.text.parts import parts
from rules.text.reading import plain
from rules.text.records import Records, as_list
from rules.text.statements import statements

DATA = "docs/_data/provenance.yml"
# Pages about the site, its telephone numbers and its words.
NO_FACTS = ("docs/about/", "docs/words.md", "docs/search.md", "docs/handout.md")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#[\w-]+)?\)")
# What something does, and what a reader should do: here one word too many does harm.
EFFECT = re.compile(
    r"\b(?:help(?:s|ed)?|stop(?:s|ped)?|eas(?:es?|ed)|calm(?:s|ed)?|settl(?:es?|ed)|reliev\w+"
    r"|sooth\w+|reduc\w+|cur(?:es?|ed)|treats?|heals?|prevents?|protects?|works?|lowers?|raises?"
    r"|relax(?:es|ed)?|stead(?:y|ies)|strengthens?|loosens?|clears?|improves?|boosts?|fix(?:es)?"
    r"|causes?|brings? on|leads? to|rules? out|can (?:cause|bring|make|harm))\b",
    re.IGNORECASE,
)
ADVICE = re.compile(
    r"(?:^|[.:;,!] |\b(?:so|and|or|but|then) )(?:take|use|try|have|eat|drink|apply|give|put|rub"
    r"|avoid|stop|keep|hold|leave|swallow|add|start|cut|buy|wear|massage|lie|go on)\b"
    r"|\byou (?:can|may|should|must|could|need)\b|\b(?:do not|never|must|no need)\b"
    r"|\b(?:is|are) (?:fine|ok|okay|safe|best|enough|allowed|harmless)\b",
    re.IGNORECASE,
)
# How much of a sentence its claims must hold, and from how many words on it counts.
LEAST_OF_ADVICE, LEAST, FEWEST = 0.4, 0.3, 2


@dataclass(frozen=True)
class Ground:
    """What sentences are compared with: the words of each claim, and the claims of each page."""

    words: dict[str, frozenset[str]]
    pages: dict[str, set[str]]
    common: frozenset[str]
    checked: frozenset[str]


def ground(claims: Records, pages: list[Page], provenance: Records) -> Ground:
    """Return the ground of these pages."""
    common = stems(word for row in provenance.entries["common"] for word in row.split())
    words = {
        name: frozenset(content_words(f"{name} {one['says']}", common))
        for name, one in claims.entries.items()
    }
    marked = {page.path: marks_of(page.lines) for page in pages}
    return Ground(words, marked, common, frozenset(provenance.entries["checked"]))


def marks_of(lines: Iterable[Line]) -> set[str]:
    """Return the marks of some lines."""
    return {name for line in lines for name in MARK.findall(line.text)}


def check(page: Page, ground: Ground) -> list[Problem]:
    """Return a problem for each sentence of which no claim says enough."""
    if page.path.startswith(NO_FACTS):
        return []
    sections = dict(section_marks(page))
    tables = {line[:2] for part in parts(page.typed) if part.kind == "table" for line in part.lines}
    found = []
    for one in statements(page.typed):
        text = plain(MARK.sub("", one.text)).replace("’", "'").strip()
        if one.line[:2] in tables or not is_sentence(text) or text in ground.checked:
            continue
        held = set(one.marks) or sections.get(one.line[:2], set())
        base = held | linked(one.text, page.path, ground)
        if is_strange(text, base, ground):
            found.append(one.line.problem(*fault(text, base)))
    return found


def check_rows(rows: Records, keys: tuple[str, ...], ground: Ground) -> list[Problem]:
    """Return a problem for each sentence of data that the claims of its row do not say."""
    return [
        Problem(rows.path, rows.line_of(name, text), *fault(text, row["claims"]))
        for name, row in rows.entries.items()
        for key in keys
        for text in as_list(row[key])
        if text not in ground.checked and is_strange(text, set(row["claims"]), ground)
    ]


def check_list(pages: list[Page], rows: list[Records], provenance: Records) -> list[Problem]:
    """Return a problem for each checked sentence that is nowhere any more."""
    texts = [plain(MARK.sub("", line.text)) for page in pages for line in page.lines]
    data = [
        str(value) for records in rows for one in records.entries.values() for value in one.values()
    ]
    whole = " ".join([*texts, *data]).replace("’", "'")
    fix = "take it out, so that the list stays as short as it can be"
    return [
        Problem(DATA, provenance.lines["checked"], f'no page says this any more: "{one}"', fix)
        for one in provenance.entries["checked"]
        if one not in whole
    ]


def is_strange(text: str, base: set[str], ground: Ground) -> bool:
    """Return whether these claims hold too few of the words of a text."""
    words = content_words(text, ground.common)
    known = {word for name in base for word in ground.words.get(name, ())}
    held = [word for word in words if word in known]
    least = LEAST_OF_ADVICE if EFFECT.search(text) or ADVICE.search(text) else LEAST
    return len(words) >= FEWEST and len(held) < least * len(words)


def fault(text: str, base: Collection[str]) -> tuple[str, str]:
    """Return what is wrong with a sentence, and what to do."""
    behind = f"none of {', '.join(sorted(base)[:3])} says" if base else "no mark follows"
    fix = f"mark the claim that says it; what no source can prove is listed in {DATA}"
    return f'{behind} this: "{text}"', fix


def is_sentence(text: str) -> bool:
    """Return whether a text is one, and no caption, question or line that leads in."""
    return not text.startswith("Table:") and not text.endswith(("?", ":"))


def section_marks(page: Page) -> Iterator[tuple[tuple[str, int], set[str]]]:
    """Yield the marks of the section around each line, by its path and number."""
    section: list[Line] = []
    for part in parts(page.typed):
        if part.kind == "heading":
            yield from ((line[:2], marks_of(section)) for line in section)
            section = []
        section += part.lines
    yield from ((line[:2], marks_of(section)) for line in section)


def linked(text: str, path: str, ground: Ground) -> set[str]:
    """Return the claims of the pages that a sentence leads to."""
    targets = [normpath(f"{dirname(path)}/{to}") if to else path for to in LINK.findall(text)]
    return {name for target in targets for name in ground.pages.get(target, ())}
