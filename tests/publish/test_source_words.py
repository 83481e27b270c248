"""The words about a source and about what it proves."""

from datetime import date

import pytest

from publish.markdown.source_words import (
    evidence_words,
    plain_date,
    reading_days,
    source_line,
)

KINDS = ("guideline", "patient-page", "fact-sheet", "reference", "review", "study")
SOURCE = {"title": "T", "publisher": "P", "kind": "study"}


def test_dates_are_written_out_as_precisely_as_they_are_known():
    """A year alone must not become the first of January."""
    assert [plain_date(value) for value in (date(2026, 1, 5), "2026-11-23", "2026-11", 2026)] == [
        "5 January 2026",
        "23 November 2026",
        "November 2026",
        "2026",
    ]


def test_a_date_in_another_form_is_refused():
    """A wrong date on a source is worse than none."""
    with pytest.raises(ValueError, match="'May 2026' is not a date such as 2026-11-23"):
        plain_date("May 2026")


def test_a_source_shows_the_date_that_tells_most():
    """The review counts more than the first publication."""
    dated = SOURCE | {"accessed": "2026-11-23", "published": "2019"}
    assert source_line(dated) == "T, P, 2019."
    assert source_line(dated | {"updated": "2024-02"}) == "T, P, reviewed February 2024."
    assert source_line(SOURCE) == "T, P."


def test_the_days_of_reading_are_told_in_short():
    def days(*read: str) -> str:
        return reading_days({"accessed": day} for day in read)

    assert days("2026-11-23", "2026-11-23") == "We read these sources on 23 November 2026."
    assert days("2026-11-29", "2026-11-23") == (
        "We read these sources between 23 and 29 November 2026."
    )
    assert days("2026-10-30", "2026-11-02") == (
        "We read these sources between 30 October 2026 and 2 November 2026."
    )


def test_the_kind_of_source_says_whose_word_it_is():
    """A clinician wants to know at once whether it is advice or a study."""
    said = [evidence_words({"strength": "strong"}, {"kind": kind}) for kind in KINDS]
    assert list(dict.fromkeys(said)) == ["Official advice", "Medical reference", "Studies"]


def test_weak_evidence_and_our_own_reading_are_told():
    """What experts differ about, or what we concluded, must not pass for advice."""
    assert evidence_words({"strength": "weak"}, SOURCE) == "Studies (little evidence)"
    assert evidence_words({"strength": "expert-opinion"}, SOURCE) == "Our own conclusion"
    assert evidence_words({"strength": "strong", "ours": True}, SOURCE) == (
        "Studies, but the level of care is our own conclusion"
    )
