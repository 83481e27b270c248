"""Each page can be read at the age of 9 to 11, care cards still more easily."""

from typing import NamedTuple

from tests.content.page import Line, Page, read_page
from tests.content.reading import grades, sentences
from tests.content.test_care_cards import cards
from tests.problem import Problem, messages, report


class Gate(NamedTuple):
    """The highest figures a text may have; None where a text is too short to measure."""

    flesch_kincaid: float
    smog: float | None
    long_words: float | None


HOME = Gate(flesch_kincaid=5.0, smog=8.5, long_words=9.0)
OTHER = Gate(flesch_kincaid=6.0, smog=9.5, long_words=9.0)
# SMOG needs thirty sentences, and a card is shorter than that.
CARD = Gate(flesch_kincaid=4.5, smog=None, long_words=None)
NAMES = {
    "flesch_kincaid": "Flesch-Kincaid grade",
    "smog": "SMOG grade",
    "long_words": "share of words of three or more syllables",
}


def check(page: Page) -> list[Problem]:
    gate = HOME if page.meta.get("page_type") == "home" else OTHER
    found = measure("the page", page.lines, gate)
    for kind, card, _ in cards(page):
        lines = [line for part in card for line in part.lines]
        found += measure(f'the care card "{kind}"', lines, CARD)
    return found


def measure(what: str, lines: list[Line], gate: Gate) -> list[Problem]:
    """Return the figures of some lines that are above the gate."""
    if not sentences(lines):
        return []  # test_page_openings reports a page without text
    found = []
    measured = grades(lines)
    for figure, most in gate._asdict().items():
        value = round(getattr(measured, figure), 1)
        if most is not None and value > most:
            wrong = f"{what} has a {NAMES[figure]} of {value}, more than {most}"
            line = lines[0]
            found.append(Problem(line.path, line.number, wrong, advice(lines)))
    return found


def advice(lines: list[Line]) -> str:
    """Return what to do, with the line of the hardest sentence."""
    line, sentence = max(sentences(lines), key=lambda pair: hardness(pair[1]))
    where = f"{line.path}:{line.number}"
    return f'use shorter words and sentences, first in {where}: "{sentence}"'


def hardness(sentence: str) -> float:
    """Return letters of long words: what a reader stumbles over."""
    return sum(len(word) for word in sentence.split() if len(word) > 6)


def test_every_page_and_card_is_easy_to_read(pages):
    """A grade is no proof of clarity, but a high one shows where readers will stumble."""
    report(problem for page in pages for problem in check(page))


EASY = "A lip can twitch. It stops by itself. You need no help. Rest and wait. It will pass.\n"
HARD = "Involuntary perioral fasciculations necessitate neurological evaluation.\n"


def test_easy_text_passes():
    """A rule that always speaks is soon switched off."""
    card = f"/// care-card | home\n\n{EASY}\n///\n"
    assert check(read_page("docs/a.md", f"{EASY}\n{card}")) == []


def test_terms_of_the_glossary_are_not_measured():
    """What stands there is long because it is what readers look up; the meaning must be easy."""
    glossary = '**Microvascular decompression** (say "MY-kroh")\n:   It moves a vessel.\n'
    lines = read_page("docs/a.md", glossary).lines
    assert [sentence for _, sentence in sentences(lines)] == ["It moves a vessel."]


def test_hard_text_is_reported_with_its_hardest_sentence():
    """A grade alone does not tell a writer where to begin."""
    text = f"---\npage_type: home\n---\n{HARD}"
    sentence = HARD.strip()
    fix = f'use shorter words and sentences, first in docs/a.md:4: "{sentence}"'
    assert messages(check(read_page("docs/a.md", text))) == [
        f"docs/a.md:4: the page has a Flesch-Kincaid grade of 35.9, more than 5.0\n    Fix: {fix}",
        f"docs/a.md:4: the page has a SMOG grade of 15.9, more than 8.5\n    Fix: {fix}",
        "docs/a.md:4: the page has a share of words of three or more syllables of 83.3,"
        f" more than 9.0\n    Fix: {fix}",
    ]


def test_a_hard_care_card_in_an_easy_page_is_reported():
    """An easy page must not hide a card that nobody grasps."""
    card = "/// care-card | today\n\nGet medical attention immediately for any weakness.\n\n///\n"
    sentence = "Get medical attention immediately for any weakness."
    assert messages(check(read_page("docs/a.md", EASY * 40 + "\n" + card))) == [
        'docs/a.md:42: the care card "today" has a Flesch-Kincaid grade of 15.8, more than 4.5\n'
        f'    Fix: use shorter words and sentences, first in docs/a.md:44: "{sentence}"'
    ]
