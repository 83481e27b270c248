from rules.content.reading_grade import check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.reading import sentences
from tests.report import report


def test_every_page_and_card_is_easy_to_read(pages):
    """A grade is no proof of clarity, but a high one shows where readers will stumble."""
    report(problem for page in pages for problem in check(page))


EASY = "A lip can twitch. It stops by itself. You need no help. Rest and wait. It will pass.\n"
HARD = "Involuntary perioral fasciculations necessitate neurological evaluation.\n"


def test_easy_text_passes():
    card = f"/// care-card | home\n\n{EASY}\n///\n"
    assert check(read_page("docs/a.md", f"{EASY}\n{card}")) == []


def test_terms_of_the_glossary_are_not_measured():
    """What is there is long because it is what readers look up; the meaning must be easy."""
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
