from rules.content.words import check, check_sounds, unused
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_data
from tests.report import report


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


problems = on_data(check, PATH)


def test_a_good_glossary_passes():
    words = read_records(PATH, GOOD)
    page = read_page("docs/a.md", 'A scan (MRI, say "em-ar-EYE") of a habit.\n')
    assert not problems(GOOD)
    assert not messages(unused([page], words))
    assert not messages(check_sounds(page, words))


def test_a_meaning_of_two_sentences_or_other_words_than_the_pages_is_reported():
    """The glossary and the pages must explain a word alike."""
    start = "- {term: MRI, say: em-ar-EYE, gloss: [scan, picture], means: "
    assert problems(f"{start}A scan. It hums.}}\n") == [
        f"{PATH}:1: the meaning is not one sentence\n    Fix: write one"
    ]
    assert problems(f"{start}It uses magnets.}}\n") == [
        f"{PATH}:1: the meaning holds none of the words that explain the term on a page\n"
        '    Fix: use "scan" or "picture", or change the gloss'
    ]


def test_words_out_of_order_or_twice_are_reported():
    """Readers scan the list alphabetically."""
    tic, mri = GOOD.splitlines()[1], GOOD.splitlines()[0]
    assert problems(f"{tic}\n{tic}\n{mri}\n") == [
        f'{PATH}:2: "Tic" is here again\n    Fix: keep one of the two',
        f'{PATH}:3: "MRI" comes after "Tic"\n    Fix: keep the order of the alphabet',
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
