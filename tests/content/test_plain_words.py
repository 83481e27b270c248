from rules.content.plain_words import check
from tests.proof import on_page
from tests.report import report


def test_every_page_uses_plain_words(pages):
    """A word that a reader has to look up is a word that keeps help away."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_plain_words_names_and_fixed_phrases_pass():
    text = "It's new. Doctors call it benign fasciculation syndrome, Bell's palsy."
    assert not problems(f"{text}\nNot yet reviewed by a clinician.\nDo not take quinine.\n")
    assert not problems("It matters if you lose body salts (electrolytes). [Go](a/just/cure.md)\n")


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
        assert problems(f"# A\n\nIt says {word} here.\n") == [
            f'docs/a.md:3: the line contains "{shown}"\n    Fix: {instead}'
        ]


def test_titles_and_dangerous_remedies_are_read_too():
    """What a search shows is read most; what can harm is named in warnings only."""
    assert problems("---\ntitle: A cure\n---\nTake quinine.\n") == [
        'docs/a.md:2: the line contains "cure"\n'
        "    Fix: promise no cure: say what was seen in studies",
        'docs/a.md:4: the line contains "quinine" without a warning\n'
        '    Fix: say "do not" in the same sentence, or leave it out',
    ]
