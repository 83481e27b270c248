"""No page repeats eight words in a row of the article that this site started from.

The article is not ours to copy, so article_hashes.txt holds only fingerprints of its word rows.
`python -m tests.content.test_own_words ARTICLE` prints them anew from the text of the article.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from tests.content.page import Line, Page, read_page
from tests.content.reading import plain
from tests.problem import Problem, messages, report

ROW = 8
HASHES = "tests/content/article_hashes.txt"


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, without signs."""
    return re.findall(r"[a-z0-9]+", re.sub("[’']", "", text.lower()))


def fingerprint(row: Iterable[str]) -> str:
    """Return the first half of the SHA-256 of some words."""
    return sha256(" ".join(row).encode()).hexdigest()[:32]


def rows(named: list[tuple[Line | None, str]]) -> Iterator[tuple[Line | None, list[str]]]:
    """Return each row of eight words with the line where it starts."""
    for start in range(len(named) - ROW + 1):
        row = named[start : start + ROW]
        yield row[0][0], [word for _, word in row]


def check(page: Page, hashes: set[str]) -> list[Problem]:
    named = [(line, word) for line in page.lines for word in words(plain(line.text))]
    found = []
    last: Line | None = None
    for line, row in rows(named):
        if line != last and fingerprint(row) in hashes:
            last = line
            wrong = f'eight words of the article stand here: "{" ".join(row)}"'
            fix = "tell it again in your own words"
            found.append(Problem(line.path, line.number, wrong, fix))
    return found


def article_hashes(text: str) -> list[str]:
    """Return the fingerprint of each row of eight words, in the order of the alphabet."""
    return sorted({fingerprint(row) for _, row in rows([(None, word) for word in words(text)])})


def test_no_page_repeats_the_article(pages, root):
    """The article is someone else's work, and its claims are in part wrong."""
    hashes = (root / HASHES).read_text(encoding="utf-8").split()
    assert len(hashes) > 700, f"{HASHES} is not whole"
    report(problem for page in pages for problem in check(page, set(hashes)))


ARTICLE = "While often benign, a lip twitch can sometimes indicate a more serious condition."


def test_eight_words_in_a_row_are_reported_over_lines_and_signs():
    """Commas, marks and line breaks do not make a copy ours."""
    page = read_page("docs/a.md", "# A\n\nA Lip twitch[^a] can sometimes\nindicate a more.\n")
    assert messages(check(page, set(article_hashes(ARTICLE)))) == [
        "docs/a.md:3: eight words of the article stand here:"
        ' "a lip twitch can sometimes indicate a more"\n'
        "    Fix: tell it again in your own words"
    ]


def test_seven_words_in_a_row_pass():
    """So short a row is common English."""
    page = read_page("docs/a.md", "A lip twitch can sometimes indicate a rarer thing.\n")
    assert check(page, set(article_hashes(ARTICLE))) == []


if __name__ == "__main__":
    print("\n".join(article_hashes(Path(sys.argv[1]).read_text(encoding="utf-8"))))
