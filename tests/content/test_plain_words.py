"""No word stands in a page for which there is a plainer, kinder or truer one."""

import re
from functools import cache

from tests.content.page import Line, Page, read_page
from tests.content.reading import plain, without_names
from tests.content.word_list import ALLOWED, ONLY_IN_WARNINGS, WARNING, WORDS
from tests.problem import Problem, messages, report


@cache
def pattern(word: str) -> re.Pattern[str]:
    """Return what finds a word of the list: whole words, or the sign."""
    return re.compile(
        rf"\b(?:{word})\b" if word[-1:].isalnum() or word[-1:] in ")?" else word, re.I
    )


def check(page: Page) -> list[Problem]:
    found = []
    for line in [*shown_head(page), *page.lines]:
        text = readable(line.text)
        for word, instead in WORDS.items():
            for hit in dict.fromkeys(pattern(word).findall(text)):
                found.append(problem(line, f'"{hit}"', instead))
        for word, why in ONLY_IN_WARNINGS.items():
            hit = pattern(word).search(text)
            if hit and not re.search(WARNING, text, re.I):
                found.append(
                    problem(line, f'"{hit[0]}" without a warning', f"{why}, or leave it out")
                )
    return found


def shown_head(page: Page) -> list[Line]:
    """Return the lines of the front matter that readers see."""
    return [line for line in page.head if line.text.startswith(("title:", "description:"))]


def readable(text: str) -> str:
    """Return a line as it is read, without names of conditions and without fixed phrases."""
    text = plain(text).replace("’", "'")
    for phrase in ALLOWED:
        text = text.replace(phrase, "")
    return without_names(text)


def problem(line: Line, what: str, fix: str) -> Problem:
    """Return the problem of a word."""
    return Problem(line.path, line.number, f"here stands {what}", fix)


def test_every_page_uses_plain_words(pages):
    """A word that a reader has to look up is a word that keeps help away."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_plain_words_names_and_fixed_phrases_pass():
    """A rule that always speaks is soon switched off."""
    text = "It's new. Doctors call it benign fasciculation syndrome, Bell's palsy."
    assert told(f"{text}\nNot yet reviewed by a clinician.\nDo not take quinine.\n") == []
    assert told("It matters if you lose body salts (electrolytes). [Go](a/just/cure.md)\n") == []


def test_each_word_of_the_list_is_found():
    """A pattern with a slip would guard nothing."""
    examples = {
        "don't": 'write "not" out, as in "do not": it is easily missed in a contraction',
        "should": 'say what to do, or use "can"',
        "5%": 'write "5 in every 100"',
        "e.g.": 'write "such as"',
        "just": "leave it out: it makes light of what a reader feels",
        "patients": 'write "you" or "people"',
        "involuntary": 'write "you cannot control it"',
        "benign": 'write "harmless"',
        "cures": "promise no cure: say what was seen in studies",
        "electrolytes": 'write "body salts (electrolytes)"',
        "tumor": 'write "tumour"',
    }
    for word, instead in examples.items():
        shown = {"5%": "%", "e.g.": "e.g"}.get(word, word)
        assert told(f"# A\n\nIt says {word} here.\n") == [
            f'docs/a.md:3: here stands "{shown}"\n    Fix: {instead}'
        ]


def test_titles_and_dangerous_remedies_are_read_too():
    """What a search shows is read most; what can harm is named in warnings only."""
    assert told("---\ntitle: A cure\n---\nTake quinine.\n") == [
        'docs/a.md:2: here stands "cure"\n    Fix: promise no cure: say what was seen in studies',
        'docs/a.md:4: here stands "quinine" without a warning\n'
        '    Fix: say "do not" in the same sentence, or leave it out',
    ]
