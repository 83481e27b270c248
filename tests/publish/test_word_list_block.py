"""The data block that writes the glossary."""

from lxml import html
from markdown import Markdown

from publish.markdown.word_list_block import words

WORDS = """\
- {term: MND, say: em-en-DEE, means: "An illness that makes muscles weak.[^mnd]", gloss: [weak]}
- {term: MRI, say: em-ar-EYE, means: A scan., gloss: [scan]}
- {term: Tic, also: [habit, jerk], say: tik, means: A quick move., gloss: [quick]}
"""


def test_words_stand_with_sound_and_meaning(tmp_path):
    """A reader needs the sound for the visit and the meaning at home."""
    (tmp_path / "words.yml").write_text(WORDS)
    assert [line for line in words(tmp_path) if line] == [
        '**MND** (say "em-en-DEE")',
        ":   An illness that makes muscles weak.[^mnd]",
        '**MRI** (say "em-ar-EYE")',
        ":   A scan.",
        '**Tic** (say "tik"; also called habit or jerk)',
        ":   A quick move.",
    ]


def test_the_words_become_one_definition_list(tmp_path):
    """Screen readers announce how many words a list holds, and tie each to its meaning."""
    (tmp_path / "words.yml").write_text(WORDS)
    text = Markdown(extensions=["def_list"]).convert("\n".join(words(tmp_path)))
    lists = html.fromstring(f"<div>{text}</div>").findall("dl")
    assert [[item.tag for item in one] for one in lists] == [["dt", "dd"] * 3]
