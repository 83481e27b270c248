"""Nothing of the writers' notation is left in what a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.built.page import BuiltPage, Words, line, shown_words
from rules.problem import Problem

KEYS = "title|page_type|updated|review_due|clinical_review"
# Pages are minified: what was a new line may be a space.
LEFT_OVER = {
    "a mark without its claim": r"\[\^",
    "a block that was not closed or not declared": r"(?:^|\s)///+(?:\s|$)",
    "an include": r"-{1,2}8<-{1,2}",
    "a link that was not recognised": r"\]\(|\[[^\]\d][^\]]*\]\s\(",
    "a link to an address that is not defined": r"\[[^\]]+\]\[[^\]]*\]",
    "template code": r"\{\{|\{%|%\}|\}\}",
    "bold that was not closed": r"\*\*",
    "a list of attributes": r"\{[:#.] ?[\w.#-]",
    "a heading without a blank line before it": r"(?:^|\s)#{1,6} \w",
    "a list without a blank line before it": r"(?:^|(?<=[:.]\s))[-*+] \w",
    "a table without a blank line before it": r"\|\s*:?-{3}",
    "a caption that has no table": r"^Table: ",
    "HTML shown as text": r"</?[a-z][a-z0-9]*(?: [^>]*)?/?>",
    "front matter": rf"(?:^|\s)(?:{KEYS}): ",
    "a straight apostrophe": r"[a-z]'[a-z]",
    "a value that is missing": r"^\s*(?:None|undefined|Undefined)\s*$",
}
FIX = "correct this place in the Markdown file, the data or the template"
READ_OUT = ("alt", "title", "aria-label", "placeholder", "content")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each piece of notation in the visible words and in names."""
    problems = []
    for words in [*page_words(page), *names(page)]:
        for what, pattern in LEFT_OVER.items():
            if found := re.search(pattern, words.text):
                start = words.text[found.start() :].lstrip().split("\n")[0]
                wrong = f'{what} is left in the text: "{start[:40].rstrip()}"'
                problems.append(Problem(page.path, words.line, wrong, FIX))
    return problems


def page_words(page: BuiltPage) -> Iterator[Words]:
    """Yield the words of the title and of the body, without computer code."""
    for part in [*page.tree.iter("title"), page.tree.body]:
        yield from shown_words(part)


def names(page: BuiltPage) -> Iterator[Words]:
    """Yield the attributes that are read out or shown."""
    for element in page.tree.iter():
        for name in READ_OUT:
            if isinstance(element.tag, str) and element.get(name):
                yield Words(line(element), element.get(name))
