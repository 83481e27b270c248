"""Each page can be read at the age of about 11, care cards still more easily."""

from tests.content.page import Line, Page, read_page
from tests.content.reading import grades, sentences
from tests.content.test_care_cards import cards
from tests.problem import Problem, messages, report

# The highest Flesch-Kincaid grades. They warn of text that is hard, and are no aim in themselves:
# natural English comes first.
FRONT = 6.0
OTHER = 6.5
CARD = 5.0
FRONT_TYPES = ("home", "help")


def check(page: Page) -> list[Problem]:
    most = FRONT if page.meta.get("page_type") in FRONT_TYPES else OTHER
    found = measure("the page", page.lines, most)
    for kind, card, _ in cards(page):
        lines = [line for part in card for line in part.lines]
        found += measure(f'the care card "{kind}"', lines, CARD)
    return found


def measure(what: str, lines: list[Line], most: float) -> list[Problem]:
    """Return the grade of some lines if it is above the highest allowed."""
    if not sentences(lines):
        return []  # test_page_openings reports a page without text
    grade = round(grades(lines).flesch_kincaid, 1)
    if grade <= most:
        return []
    wrong = f"{what} has a Flesch-Kincaid grade of {grade}, more than {most}"
    return [Problem(lines[0].path, lines[0].number, wrong, advice(lines))]


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
        f"docs/a.md:4: the page has a Flesch-Kincaid grade of 35.9, more than 6.0\n    Fix: {fix}",
    ]


def test_a_hard_care_card_in_an_easy_page_is_reported():
    """An easy page must not hide a card that nobody grasps."""
    card = "/// care-card | today\n\nGet medical attention immediately for any weakness.\n\n///\n"
    sentence = "Get medical attention immediately for any weakness."
    assert messages(check(read_page("docs/a.md", EASY * 40 + "\n" + card))) == [
        'docs/a.md:42: the care card "today" has a Flesch-Kincaid grade of 15.8, more than 5.0\n'
        f'    Fix: use shorter words and sentences, first in docs/a.md:44: "{sentence}"'
    ]
