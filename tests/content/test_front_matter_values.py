"""Front matter holds short texts, true dates, and null or a named reviewer."""

from datetime import date

from tests.content.page import Page, read_page
from tests.problem import Problem, messages, report

LONGEST = {"title": 65, "description": 155}
REVIEWER_KEYS = ["name", "credentials", "date"]


def check(page: Page) -> list[Problem]:
    found = []
    for key, value in page.meta.items():
        wrong, fix = fault(key, value, page.meta) or ("", "")
        if wrong:
            found.append(Problem(page.path, page.key_line(key), wrong, fix))
    return found


def fault(key: str, value: object, meta: dict) -> tuple[str, str] | None:
    """Return what is wrong with one value and what to do, or None."""
    if key in LONGEST:
        return text_fault(key, value)
    if key in ("updated", "review_due") and type(value) is not date:
        return f'"{key}" is no date', "write a date such as 2026-11-23, without quotes"
    if key == "review_due":
        return review_fault(meta.get("updated"), value)
    if key == "clinical_review" and value is not None:
        return clinical_fault(value)
    return None


def text_fault(key: str, value: object) -> tuple[str, str] | None:
    """Return what is wrong with a title or description."""
    if not isinstance(value, str) or not value.strip():
        return f'"{key}" is no text', "write it in words"
    if len(value) > LONGEST[key]:
        return f'"{key}" has {len(value)} letters', f"use at most {LONGEST[key]}"
    return None


def review_fault(updated: object, due: date) -> tuple[str, str] | None:
    """Return what is wrong with the time until the next review."""
    if type(updated) is not date:
        return None
    if due <= updated:
        return "the review is due before the update", "set review_due after updated"
    if (due.year - 3, due.month, due.day) > (updated.year, updated.month, updated.day):
        return "the review is more than 3 years away", "set review_due at most 3 years on"
    return None


def clinical_fault(value: object) -> tuple[str, str] | None:
    """Return what is wrong with a review: a name, credentials and a date, or it is none."""
    if isinstance(value, dict) and list(value) == REVIEWER_KEYS:
        texts = [value[key] for key in REVIEWER_KEYS[:2]]
        if all(isinstance(text, str) and text for text in texts) and type(value["date"]) is date:
            return None
    fix = "write null, or the name, credentials and date of the person who signed"
    return '"clinical_review" does not name who reviewed and when', fix


def test_every_page_has_true_dates_and_a_short_title(pages):
    """The dates and the reviewer are shown to readers, the title in search results."""
    report(problem for page in pages for problem in check(page))


GOOD = """---
title: Lips
description: About lips.
updated: 2026-11-23
review_due: 2027-11-23
clinical_review: null
---
"""


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_good_values_pass():
    """A rule that always speaks is soon switched off."""
    review = "clinical_review:\n  name: Ana Ruiz\n  credentials: GP\n  date: 2026-12-01"
    assert told(GOOD) == []
    assert told(GOOD.replace("clinical_review: null", review)) == []


def test_values_of_the_wrong_kind_are_reported():
    """A page that says "reviewed" and does not say by whom misleads."""
    bad = GOOD.replace("title: Lips", f"title: {'x' * 66}").replace("2026-11-23", "soon")
    bad = bad.replace("About lips.", "2026").replace("clinical_review: null", "clinical_review: y")
    assert told(bad) == [
        'docs/a.md:2: "title" has 66 letters\n    Fix: use at most 65',
        'docs/a.md:3: "description" is no text\n    Fix: write it in words',
        'docs/a.md:4: "updated" is no date\n'
        "    Fix: write a date such as 2026-11-23, without quotes",
        'docs/a.md:6: "clinical_review" does not name who reviewed and when\n'
        "    Fix: write null, or the name, credentials and date of the person who signed",
    ]


def test_a_review_comes_after_the_update_and_within_three_years():
    """Health advice that nobody looks at again goes stale."""
    assert told(GOOD.replace("2027-11-23", "2029-11-24")) == [
        "docs/a.md:5: the review is more than 3 years away\n"
        "    Fix: set review_due at most 3 years on"
    ]
    assert told(GOOD.replace("2027-11-23", "2026-11-23")) == [
        "docs/a.md:5: the review is due before the update\n    Fix: set review_due after updated"
    ]
