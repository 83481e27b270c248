"""Words → pseudo-language: each letter with an accent, each word 40 % longer, the same each time.

Whoever reads English can still read it; what has no accent was not translated.
"""

from __future__ import annotations

import re

PLAIN = "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ"
ACCENTED = "áḃçđéḟğĥíĵķĺḿñóṕŕšťúṽŵẋýžÁḂÇĐÉḞĞĤÍĴĶĹḾÑÓṔŔŠŤÚṼŴẊÝŽ"
LETTERS = str.maketrans(PLAIN, ACCENTED)
LONGER = 0.4
WORD = re.compile(r"[A-Za-z]+")
# What no translation changes: filled in by the site, ids, marks, addresses, codes, HTML entities.
KEPT = re.compile(
    r"\{[^}\s]*\}|\[\^[\w-]+\]|(?<=\])\([^)]*\)|<[^>]*>|`[^`]*`|&#?\w+;|https?://\S+|--8<-- .*"
)


def pseudo(text: str) -> str:
    """Return the text in the pseudo-language, and what no translation changes as it is."""
    done, end = [], 0
    for kept in KEPT.finditer(text):
        done += [WORD.sub(pseudo_word, text[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*done, WORD.sub(pseudo_word, text[end:])])


def pseudo_word(found: re.Match[str]) -> str:
    """Return one word, its vowels or its last letter doubled until it is long enough."""
    word = found[0]
    more = round(len(word) * LONGER)
    longer = ""
    for letter in word:
        doubled = more > 0 and letter.lower() in "aeiouy"
        longer += letter + letter.lower() * doubled
        more -= doubled
    return (longer + word[-1].lower() * more).translate(LETTERS)


def pseudo_page(text: str) -> str:
    """Return a Markdown page or part of one: its title, description and text, no setting."""
    front, rule, body = text.partition("\n---\n") if text.startswith("---\n") else ("", "", text)
    settings = [
        f"{line.partition(': ')[0]}: {pseudo(line.partition(': ')[2])}"
        if line.startswith(("title: ", "description: "))
        else line
        for line in front.splitlines()
    ]
    lines = [line if is_code(line) else pseudo_line(line) for line in body.split("\n")]
    return "\n".join(settings) + rule + "\n".join(lines)


def is_code(line: str) -> bool:
    """Return whether the line begins or ends a block."""
    return line.lstrip().startswith("///")


def pseudo_line(line: str) -> str:
    """Return a line of text; that a paragraph is the name of a table is no word of it."""
    start = "Table: " if line.startswith("Table: ") else ""
    return start + pseudo(line.removeprefix(start))
