"""No page repeats eight words in a row of the article that this site started from.

The article is not ours to copy, so article_hashes.txt holds only fingerprints of its word rows.
`python -m rules.content.own_words ARTICLE` prints them anew from the text of the article.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.reading import plain

HASHES = "rules/content/article_hashes.txt"
ROW = 8


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, without punctuation."""
    return re.findall(r"[a-z0-9]+", re.sub("[’']", "", text.lower()))


def fingerprint(row: Iterable[str]) -> str:
    """Return the first half of the SHA-256 of some words."""
    return sha256(" ".join(row).encode()).hexdigest()[:32]


def rows(named: list[tuple[Line | None, str]]) -> Iterator[tuple[Line | None, list[str]]]:
    """Yield each row of eight words with the line where it starts."""
    for start in range(len(named) - ROW + 1):
        row = named[start : start + ROW]
        yield row[0][0], [word for _, word in row]


def check(page: Page, hashes: set[str]) -> list[Problem]:
    """Return a problem for each line that repeats eight words of the article."""
    named = [(line, word) for line in page.lines for word in words(plain(line.text))]
    found = []
    last: Line | None = None
    for line, row in rows(named):
        if line != last and fingerprint(row) in hashes:
            last = line
            wrong = f'eight words of the article are here: "{" ".join(row)}"'
            fix = "tell it again in your own words"
            found.append(line.problem(wrong, fix))
    return found


def article_hashes(text: str) -> list[str]:
    """Return the fingerprint of each row of eight words, in the order of the alphabet."""
    return sorted({fingerprint(row) for _, row in rows([(None, word) for word in words(text)])})


if __name__ == "__main__":
    print("\n".join(article_hashes(Path(sys.argv[1]).read_text(encoding="utf-8"))))
