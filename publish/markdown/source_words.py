"""The words about a source and about what it proves: title, date, and the kind of evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from publish.markdown.data_text import address, plain

# How strong the evidence for a claim may be, as claims.yml says it.
STRENGTHS = ("strong", "moderate", "weak", "expert-opinion")
# What a reader is told about a source, by its kind in sources.yml.
EVIDENCE = {
    "guideline": "Official advice",
    "patient-page": "Official advice",
    "fact-sheet": "Official advice",
    "reference": "Medical reference",
    "review": "Studies",
    "study": "Studies",
}
OUR_READING = "Our own reading"
WEAK = " (weak evidence)"
OUR_LEVEL = ", but the level of care is our own reading"
MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]


def evidence_words(claim: dict, source: dict) -> str:
    """Return what a source is to a claim, such as "Official advice" or "Our own reading"."""
    if claim["strength"] == "expert-opinion":
        return OUR_READING
    words = EVIDENCE[source["kind"]] + (WEAK if claim["strength"] == "weak" else "")
    return words + (OUR_LEVEL if claim.get("ours") else "")


def plain_date(value: object) -> str:
    """Return `2026-11-23`, `2026-11` or `2026` as "23 November 2026", "November 2026", "2026".

    Raises ValueError for any other form.
    """
    if isinstance(value, date):
        value = value.isoformat()
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", str(value))
    if not found:
        raise ValueError(f"{value!r} is not a date such as 2026-11-23, 2026-11 or 2026")
    year, month, day = found.groups()
    words = [str(int(day))] if day else []
    return " ".join([*words, *([MONTHS[int(month) - 1]] if month else []), year])


def reading_days(sources: Iterable[dict]) -> str:
    """Return when they were read: "on 23 November 2026", or "between 23 and 29 November 2026"."""
    days = sorted({str(source["accessed"]) for source in sources})
    first, last = plain_date(days[0]), plain_date(days[-1])
    if first == last:
        return f"on {first}"
    day, month_and_year = first.split(" ", 1)
    return f"between {day if last.endswith(month_and_year) else first} and {last}"


def source_link(source: dict) -> str:
    """Return title and publisher as one link, or as text where the source has no address.

    Two health services may both have a page "Tics"; a list of links must tell them apart
    (https://www.w3.org/TR/WCAG22/#link-purpose-link-only).
    """
    words = plain(f"{source['title']}, {source['publisher']}")
    return f"[{words}]({address(source['url'])})" if source.get("url") else words


def source_line(source: dict) -> str:
    """Return one source as Markdown: title and publisher, linked, and the date it carries."""
    if source.get("updated"):
        return f"{source_link(source)}, reviewed {plain_date(source['updated'])}."
    if source.get("published"):
        return f"{source_link(source)}, {plain_date(source['published'])}."
    return f"{source_link(source)}."
