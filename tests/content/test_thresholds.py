import pytest

from rules.content.thresholds import check, unproven, unstated, without_limit
from rules.problem import messages
from rules.text.page import Line, read_page
from rules.text.records import read_records
from tests.report import report


def test_no_two_pages_give_different_limits(pages, thresholds):
    """Two limits for one thing leave a frightened reader with none."""
    lines = [line for page in pages for line in page.lines]
    report(
        [
            *check(lines, thresholds),
            *without_limit(lines, thresholds),
            *unstated(pages, thresholds),
        ]
    )


def test_every_limit_stands_in_its_claim(thresholds, claims):
    """A limit comes from a source, or we say that it is our own."""
    report(unproven(thresholds, claims))


LIMITS = read_records(
    "thresholds.yml",
    "visit:\n  value: 2 weeks\n  claim: a\n  stated: ['lasts more than (\\w+ weeks?)']\n",
)


@pytest.mark.parametrize(
    "text",
    ["It lasts more than 2 weeks.", "It lasts more than two weeks.", "It lasts more than a day."],
)
def test_the_same_limit_passes(text):
    assert messages(check([Line("docs/a.md", 1, text)], LIMITS)) == []


def test_a_contradicting_limit_cannot_stand():
    found = check([Line("docs/b.md", 4, "- it lasts more than **3 weeks**")], LIMITS)
    assert messages(found) == [
        'docs/b.md:4: "3 weeks" contradicts the limit "visit"\n'
        "    Fix: write 2 weeks, or change it in thresholds.yml:1"
    ]


def test_a_pattern_that_finds_nothing_is_reported():
    """A guard that guards nothing is worse than none."""
    assert messages(unstated([read_page("docs/a.md", "Nothing.\n")], LIMITS)) == [
        'thresholds.yml:1: no page states "visit" as lasts more than (\\w+ weeks?)\n'
        "    Fix: correct the pattern or delete it"
    ]


def test_a_limit_that_its_claim_does_not_state_is_reported():
    """The claim may say it in words."""
    claims = read_records("claims.yml", "a:\n  says: It lasts two weeks.\n")
    assert unproven(LIMITS, claims) == []
    claims = read_records("claims.yml", "a:\n  says: It lasts 2 days.\n")
    assert messages(unproven(LIMITS, claims)) == [
        'thresholds.yml:1: the claim a does not say "2 weeks"\n'
        "    Fix: correct the limit or name its claim"
    ]


def test_a_number_without_a_limit_on_a_page_for_emergencies_is_reported():
    """What is not in the data can be said otherwise elsewhere."""
    text = "It lasts more than 2 weeks.\nWait 15 minutes, for 9 hours.\n"
    elsewhere = read_page("docs/words.md", text).lines
    assert without_limit(elsewhere, LIMITS) == []
    here = read_page("docs/first-aid.md", text).lines
    assert messages(without_limit(here, LIMITS)) == [
        'docs/first-aid.md:2: "15 minutes" is not a limit of thresholds.yml\n'
        "    Fix: add the limit there, with the claim that states it"
    ]
