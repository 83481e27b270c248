from rules.content.front_matter_values import check, unsigned
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_every_page_has_true_dates_and_a_short_title(pages, reviews):
    """The dates and the reviewer are shown to readers, the title in search results."""
    faults = [problem for page in pages for problem in check(page)]
    report([*faults, *unsigned(pages, reviews)])


GOOD = """---
title: Lips
description: About lips.
updated: 2026-11-23
review_due: 2027-11-23
clinical_review: null
---
"""


problems = on_page(check)


def test_good_values_pass():
    review = "clinical_review:\n  name: Ana Ruiz\n  credentials: GP\n  date: 2026-12-01"
    assert not problems(GOOD)
    assert not problems(GOOD.replace("clinical_review: null", review))


def test_values_of_the_wrong_kind_are_reported():
    """A page that says "reviewed" and does not say by whom misleads."""
    bad = GOOD.replace("title: Lips", f"title: {'x' * 66}").replace("2026-11-23", "soon")
    bad = bad.replace("About lips.", "2026").replace("clinical_review: null", "clinical_review: y")
    assert problems(bad) == [
        'docs/a.md:2: "title" has 66 letters\n    Fix: use at most 65',
        'docs/a.md:3: "description" is not text\n    Fix: write it in words',
        'docs/a.md:4: "updated" is not a date\n'
        "    Fix: write a date such as 2026-11-23, without quotes",
        'docs/a.md:6: "clinical_review" does not name who reviewed and when\n'
        "    Fix: write null, or the name, credentials and date of the person who signed",
    ]


def test_a_review_comes_after_the_update_and_within_three_years():
    """Health advice that nobody looks at again goes stale."""
    assert problems(GOOD.replace("2027-11-23", "2029-11-24")) == [
        "docs/a.md:5: the review is more than 3 years away\n"
        "    Fix: set review_due at most 3 years on"
    ]
    assert problems(GOOD.replace("2027-11-23", "2026-11-23")) == [
        "docs/a.md:5: the review is due before the update\n    Fix: set review_due after updated"
    ]


def test_a_reviewer_whose_review_is_not_on_record_is_reported():
    """Nobody puts a name to a page by a slip."""
    review = "clinical_review:\n  name: Ana Ruiz\n  credentials: GP\n  date: 2026-12-01"
    page = read_page("docs/a.md", GOOD.replace("clinical_review: null", review))
    row = (
        "- {page: docs/a.md, name: Ana Ruiz, credentials: GP, date: 2026-12-01, register: GMC 1}\n"
    )
    assert unsigned([page, read_page("docs/b.md", GOOD)], read_records("reviews.yml", row)) == []
    other = read_records("reviews.yml", row.replace("docs/a", "docs/b"))
    assert messages(unsigned([page], other)) == [
        'docs/a.md:6: no review by "Ana Ruiz" is on record for this page\n'
        "    Fix: write null; a review that took place is first added to reviews.yml"
    ]
