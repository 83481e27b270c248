from pathlib import Path

from rules.content.topics import check
from tests.proof import on_data
from tests.report import report


def test_every_topic_is_listed_once_and_leads_to_a_page(topics, pages, root: Path, site_settings):
    """A reader who cannot spell a word, or has no JavaScript, finds it in the list."""
    docs = root / "docs"
    files = {file.relative_to(docs).as_posix() for file in docs.rglob("*.md")}
    help_page = next(one for one in pages if one.path == "docs/when-to-get-help.md")
    text = " ".join(line.text for line in help_page.lines)
    report(check(topics, files, site_settings["extra"]["emergency"], text))


GOOD = """- {topic: ALS, page: a.md, words: mnd nerve}
- topic: Signs
  page: a.md#now
  emergency: Call your local emergency number.
"""


problems = on_data(
    check, "topics.yml", {"a.md"}, "a/#now", "Call your emergency number. It is usually nothing."
)


def test_good_topics_pass():
    assert not problems(GOOD)


def test_topics_out_of_order_or_twice_are_reported():
    """Readers scan the list alphabetically."""
    text = GOOD + "- {topic: Signs, page: a.md}\n- {topic: Coffee, page: a.md}\n"
    assert problems(text) == [
        'topics.yml:5: "Signs" is here again\n    Fix: keep one of the two',
        'topics.yml:6: "Coffee" comes after "Signs"\n    Fix: keep the order of the alphabet',
    ]


def test_wrong_pages_and_words_are_reported():
    """Each would leave a word that leads nowhere."""
    text = GOOD + "- {topic: Tics, page: gone.md#a, words: tic jerk tic}\n"
    assert problems(text) == [
        'topics.yml:5: the word "tic" is there twice\n    Fix: write each word once',
        'topics.yml:5: there is no page "gone.md"\n    Fix: name a file below docs/',
    ]


def test_an_emergency_that_calms_or_leads_elsewhere_is_reported():
    """A searcher may have minutes."""
    assert problems("- {topic: A, page: b.md, emergency: It is usually nothing.}\n") == [
        "topics.yml:1: an emergency leads to b.md\n    Fix: lead to a part of a/",
        'topics.yml:1: the emergency line does not say to call\n    Fix: write "'
        'call your local emergency number"',
        'topics.yml:1: the emergency line says "usually"\n    Fix: say what to do',
        'topics.yml:1: there is no page "b.md"\n    Fix: name a file below docs/',
    ]
    lines = problems(GOOD + "- {topic: Weak arm, page: b.md}\n")
    assert lines[0] == "topics.yml:5: an emergency leads to b.md\n    Fix: lead to a part of a/"
    assert problems(
        "- {topic: A, page: a.md, emergency: Call your local emergency number or pray.}\n"
    ) == [
        'topics.yml:1: the emergency line says "pray", the help page does not\n'
        "    Fix: say what the help page says"
    ]
    later = "- {topic: A, page: a.md, emergency: Call your local emergency number if you pray.}\n"
    assert any("calls under a condition" in one for one in problems(later))
    assert problems("- {topic: A, page: a.md}\n") == [
        "topics.yml:1: no topic comes first in an emergency\n"
        '    Fix: give the emergency signs an "emergency" line'
    ]
