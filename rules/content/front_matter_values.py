"""Front matter holds short texts, true dates, and null or a named reviewer."""

from datetime import date
from typing import Any

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

LONGEST = {"title": 65, "description": 155}
REVIEWER_KEYS = ["name", "credentials", "date"]
RECORD = ["page", *REVIEWER_KEYS]


def check(page: Page) -> list[Problem]:
    """Return a problem for each value of the front matter that does not fit its key."""
    found = []
    for key, value in page.meta.items():
        wrong, fix = fault(key, value, page.meta) or ("", "")
        if wrong:
            found.append(Problem(page.path, page.key_line(key), wrong, fix))
    return found


def unsigned(pages: list[Page], reviews: Records) -> list[Problem]:
    """Return a problem for each reviewer whose review of this page is not on record."""
    signed = [tuple(str(row[key]) for key in RECORD) for row in reviews.entries.values()]
    fix = f"write null; a review that took place is first added to {reviews.path}"
    return [
        Problem(
            page.path,
            page.key_line("clinical_review"),
            f'no review by "{review.get("name")}" is on record for this page',
            fix,
        )
        for page in pages
        if isinstance(review := page.meta.get("clinical_review"), dict)
        if (page.path, *(str(review.get(key)) for key in REVIEWER_KEYS)) not in signed
    ]


def fault(key: str, value: Any, meta: dict) -> tuple[str, str] | None:
    """Return what is wrong with one value and what to do, or None."""
    if key in LONGEST:
        return text_fault(key, value)
    if key in ("updated", "review_due") and type(value) is not date:
        return f'"{key}" is not a date', "write a date such as 2026-11-23, without quotes"
    if key == "review_due":
        return review_fault(meta.get("updated"), value)
    if key == "clinical_review" and value is not None:
        return clinical_fault(value)
    return None


def text_fault(key: str, value: object) -> tuple[str, str] | None:
    """Return what is wrong with a title or description."""
    if not isinstance(value, str) or not value.strip():
        return f'"{key}" is not text', "write it in words"
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
