from rules.content.sentence_length import check
from tests.proof import on_page
from tests.report import report


def test_every_sentence_is_short(pages):
    """A tired or frightened reader loses the start of a long sentence before its end."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def text_of(words: int) -> str:
    """Return a sentence with so many words."""
    return " ".join(["Lips", *["twitch"] * (words - 1)]) + "."


def test_short_sentences_pass():
    """The name of a condition counts as one word, because no writer can shorten it."""
    assert not problems(f"{text_of(22)}\n")
    assert not problems(
        f"{text_of(21)[:-1]} in motor neurone disease.\n".replace("twitch in", "in")
    )


def test_a_label_in_bold_does_not_count():
    """It is before its sentence as a small heading, and is read on its own."""
    assert not problems(f"**How well it works:** {text_of(22)}\n")
    assert problems(f"How well it works: {text_of(22)}\n")


def test_long_sentences_are_reported_with_line_and_words():
    """The message shows the sentence, so that it can be found and cut."""
    long = text_of(23)
    assert problems(f"# A\n\n{long}\n") == [
        f'docs/a.md:3: 23 words in one sentence: "{long}"\n'
        "    Fix: part it into sentences of at most 22 words"
    ]


def test_a_care_card_has_shorter_sentences():
    """A card is read in seconds."""
    assert problems(f"/// care-card | today\n\n{text_of(19)}\n\n///\n\n{text_of(19)}\n") == [
        f'docs/a.md:3: 19 words in one sentence: "{text_of(19)}"\n'
        "    Fix: part it into sentences of at most 18 words"
    ]
