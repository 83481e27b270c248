"""Each page shows the dates of its front matter, and that no clinician has reviewed it yet."""

from __future__ import annotations

import re
from datetime import date

from rules.built.page import BuiltPage, shown_text
from rules.problem import Problem

LABELS = {"updated": "Last update", "review_due": "Review due"}
NOT_REVIEWED = "Not yet reviewed by a clinician"
FIX = "correct the front matter, or the partial review-line.html"
DATE = r"\d{1,2} [A-Z][a-z]+ \d{4}"


def check(page: BuiltPage, meta: dict) -> list[Problem]:
    """Return a problem for each date, and each word on review, that front matter does not say."""
    text = shown_text(page.tree.body)
    wrongs = []
    for key, label in LABELS.items():
        expected = in_words(meta[key])
        shown = re.findall(rf"{label}:? ?({DATE})", text)
        if not shown:
            wrongs.append(f'"{label} {expected}" is not shown')
        wrongs += [f'"{label} {one}" is shown, not {expected}' for one in shown if one != expected]
    badges = [shown_text(one) for one in page.tree.body.iter("span", "p", "dd")]
    if meta["clinical_review"] is None and NOT_REVIEWED not in badges:
        wrongs.append(f'"{NOT_REVIEWED}" is not shown')
    if meta["clinical_review"] is None and re.search(r"\bReviewed by [A-Z]", text):
        wrongs.append("a review is claimed that did not take place")
    return [Problem(page.path, 1, wrong, FIX) for wrong in wrongs]


def check_machine_dates(page: BuiltPage) -> list[Problem]:
    """Return a problem for each time element whose date is not the one in its words."""
    return [
        Problem(page.path, time.sourceline, f'"{shown_text(time)}" is marked as {stated}', FIX)
        for time in page.tree.body.iter("time")
        for stated in [time.get("datetime", "")]
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", stated)
        or in_words(date.fromisoformat(stated)) != shown_text(time)
    ]


def in_words(day: date) -> str:
    """Return a date as the site writes it: "3 March 2027"."""
    return f"{day.day} {day:%B} {day.year}"
