"""Each word of the glossary is complete, in its place, and used by a page."""

import re

from tests.content.page import Page, read_page
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.content.statements import split
from tests.content.test_medical_terms import glossed, one_of, pattern
from tests.problem import Problem, messages, report

NEEDED = ("term", "say", "means", "gloss")
KNOWN = (*NEEDED, "also", "forms")
SAY = re.compile(r'\bsay "([^"]+)"', re.IGNORECASE)


def check(words: Records) -> list[Problem]:
    """Return the faults of the entries and of their order."""
    found = []
    before = ""
    for number, entry in words.entries.items():
        faults = keys(entry) or [*meaning(entry), *order(entry["term"], before)]
        before = entry.get("term", before)
        found += [Problem(words.path, words.lines[number], *fault) for fault in faults]
    return found


def keys(entry: dict) -> list[tuple[str, str]]:
    """Return the faults of the keys of an entry."""
    fix = f"use only {', '.join(KNOWN)}"
    found = [(f'the key "{key}" is not known', fix) for key in entry if key not in KNOWN]
    return found + [(f'"{key}" is missing', "add it") for key in NEEDED if not entry.get(key)]


def meaning(entry: dict) -> list[tuple[str, str]]:
    """Return the faults of what a word means."""
    found = []
    sentences = split(entry["means"])
    if len(sentences) != 1 or not re.search(r"\.(?:\[\^[^\]]+\])*$", entry["means"]):
        found.append(("the meaning is not one sentence", "write one, with a full stop"))
    if not glossed(plain(entry["means"]), entry["gloss"]):
        wrong = "the meaning holds none of the words that explain the term on a page"
        found.append((wrong, f"use {one_of(entry['gloss'])}, or change the gloss"))
    return found


def order(term: str, before: str) -> list[tuple[str, str]]:
    """Return the fault of a term that stands twice, or before its place."""
    if term.casefold() == before.casefold():
        return [(f'"{term}" stands here again', "keep one of the two")]
    if term.casefold() < before.casefold():
        return [(f'"{term}" stands after "{before}"', "keep the order of the alphabet")]
    return []


def unused(pages: list[Page], words: Records) -> list[Problem]:
    """Return a problem for each term that stands on no page, apart from the glossary itself."""
    text = "\n".join(plain(line.text) for page in pages for line in page.typed)
    fix = "delete it, or use it where a reader meets it"
    return [
        Problem(words.path, words.lines[number], f'no page uses "{entry["term"]}"', fix)
        for number, entry in words.entries.items()
        if not pattern(entry).search(text)
    ]


def check_sounds(page: Page, words: Records) -> list[Problem]:
    """Return a problem for each way to say a word that the glossary does not give."""
    known = [entry["say"] for entry in words.entries.values()]
    fix = f"use the one of {words.path}, or add the word there"
    return [
        Problem(line.path, line.number, f'the glossary does not say "{sound}"', fix)
        for line in page.typed
        for sound in SAY.findall(line.text)
        if sound not in known
    ]


def test_every_word_of_the_glossary_is_complete_in_order_and_used(pages, words):
    """A reader looks up what a letter says; a word that no page uses is not ours to explain."""
    report([*check(words), *unused(pages, words)])


def test_every_word_is_said_the_same_way_everywhere(pages, words):
    """Someone who practises a word for the visit must not meet a second way to say it."""
    report(problem for page in pages for problem in check_sounds(page, words))


GOOD = """- {term: MRI, say: em-ar-EYE, means: A scan., gloss: [scan]}
- {term: Tic, say: tik, means: "A quick move.[^tic-what]", gloss: [quick], also: [habit]}
"""
PATH = "docs/_data/words.yml"


def told(text: str) -> list[str]:
    """Return what the rule says about a glossary with this text."""
    return messages(check(read_records(PATH, text)))


def test_a_good_glossary_passes():
    """A rule that always speaks is soon switched off."""
    words = read_records(PATH, GOOD)
    page = read_page("docs/a.md", 'A scan (MRI, say "em-ar-EYE") of a habit.\n')
    assert told(GOOD) == messages(unused([page], words)) == []
    assert messages(check_sounds(page, words)) == []


def test_missing_and_unknown_keys_are_reported():
    """A word without its sound or its meaning is half an answer."""
    assert told("- {term: MRI, means: A scan., gloss: [], see: Scan}\n") == [
        f'{PATH}:1: "gloss" is missing\n    Fix: add it',
        f'{PATH}:1: "say" is missing\n    Fix: add it',
        f'{PATH}:1: the key "see" is not known\n'
        "    Fix: use only term, say, means, gloss, also, forms",
    ]


def test_a_meaning_of_two_sentences_or_other_words_than_the_pages_is_reported():
    """The glossary and the pages must explain a word alike."""
    start = "- {term: MRI, say: em-ar-EYE, gloss: [scan, picture], means: "
    assert told(f"{start}A scan. It hums.}}\n") == [
        f"{PATH}:1: the meaning is not one sentence\n    Fix: write one, with a full stop"
    ]
    assert told(f"{start}It uses magnets.}}\n") == [
        f"{PATH}:1: the meaning holds none of the words that explain the term on a page\n"
        '    Fix: use "scan" or "picture", or change the gloss'
    ]


def test_words_out_of_order_or_twice_are_reported():
    """Nobody finds B after C."""
    tic, mri = GOOD.splitlines()[1], GOOD.splitlines()[0]
    assert told(f"{tic}\n{tic}\n{mri}\n") == [
        f'{PATH}:2: "Tic" stands here again\n    Fix: keep one of the two',
        f'{PATH}:3: "MRI" stands after "Tic"\n    Fix: keep the order of the alphabet',
    ]


def test_a_word_that_no_page_uses_is_reported():
    """What nobody meets goes stale."""
    page = read_page("docs/a.md", "Tics.\n")
    assert messages(unused([page], read_records(PATH, GOOD))) == [
        f'{PATH}:1: no page uses "MRI"\n    Fix: delete it, or use it where a reader meets it'
    ]


def test_another_way_to_say_a_word_is_reported():
    """Two ways to say one word would leave a reader unsure of both."""
    page = read_page("docs/a.md", 'Text.\n\nSay "mah-ree".\n')
    assert messages(check_sounds(page, read_records(PATH, GOOD))) == [
        'docs/a.md:3: the glossary does not say "mah-ree"\n'
        f"    Fix: use the one of {PATH}, or add the word there"
    ]
