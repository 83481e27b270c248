"""The words of a link promise the section that it opens, and not another of the same page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname, normpath

from rules.problem import Problem
from rules.text.content_words import WORD, content_words, stems
from rules.text.page import Page
from rules.text.parts import headings
from rules.text.reading import plain

LINK = re.compile(r"\[([^\]]+)\]\(([^)#\s]*\.md)?#([\w-]+)\)")
# What to do and how soon can be said of any section.
COMMON = stems(
    WORD.findall(
        "the and for with your you are not see what how which when more all one this that can may"
        " read get help first aid emergency number call now today ask team look after yourself"
        " much need"
    )
)


def check(page: Page, pages: dict[str, Page]) -> list[Problem]:
    """Return a problem for each link of a page whose words are the heading of another section.

    `pages` holds each page by its path.
    """
    found = []
    for line in page.typed:
        for text, to, anchor in LINK.findall(line.text):
            path = normpath(f"{dirname(page.path)}/{to}") if to else page.path
            sections = dict(words_of(pages[path])) if path in pages else {}
            words = said(text)
            if anchor not in sections or words & sections[anchor]:
                continue
            others = [one for one, held in sections.items() if len(words & held) > len(words) / 2]
            if others:
                wrong = f'"{text}" opens #{anchor}, and its words are those of #{others[0]}'
                fix = "let the words and the address name one section"
                found.append(Problem(line.path, line.number, wrong, fix))
    return found


def words_of(page: Page) -> Iterator[tuple[str, set[str]]]:
    """Yield the id of each section of a page with the words of its heading and id."""
    for one in headings(page.lines):
        if one.level > 1:
            yield one.anchor, said(f"{one.text} {one.anchor.replace('-', ' ')}")


def said(text: str) -> set[str]:
    """Return the words of a text that tell one section from another."""
    return set(content_words(plain(text), COMMON))
