"""What a special case says on the page, its sheet says, too: neither loses a sentence alone."""

from __future__ import annotations

from collections.abc import Iterable

from rules.problem import Problem
from rules.text.content_words import WORD, content_words, stems
from rules.text.levels import LEVELS, Vocabulary
from rules.text.records import Records

# Words that say how fast and whom to call are compared as levels.
COMMON = stems(
    WORD.findall(
        "the and for with your you are not has have had who one any all that this them they also"
        " call emergency number help now get after even"
    )
)
# Of the words of a sentence, so many are on the other side: it has less room for words.
MIN_SHARE = 0.4


def check(cases: Records, words: Vocabulary) -> list[Problem]:
    """Return a problem for each sentence, and each level, that the other side has not."""
    found = []
    for name, row in cases.entries.items():
        said = {side: words.said(" ".join(row[side])) for side in ("do", "sheet")}
        for side, other in (("do", "sheet"), ("sheet", "do")):
            for text in lost(row[side], [*row[other], row["see"]]):
                fix = f'say it in "{other}" as well, or take it out of both'
                line = cases.line_of(name, other)
                found.append(Problem(cases.path, line, f'"{other}" has lost: "{text}"', fix))
            for level in [one for one in LEVELS if one in said[side] - said[other]]:
                wrong = f'"{row["id"]}" has the level "{level}" in "{side}" and not in "{other}"'
                line = cases.line_of(name, other)
                found.append(Problem(cases.path, line, wrong, "let both say the same levels"))
    return found


def lost(texts: Iterable[str], others: Iterable[str]) -> list[str]:
    """Return the texts that share too few words with the others."""
    known = set(content_words(" ".join(others), COMMON))
    return [
        text
        for text in texts
        if (held := set(content_words(text, COMMON))) and len(held & known) < MIN_SHARE * len(held)
    ]
