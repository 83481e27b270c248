"""The words about a source and about what it proves: title, date, and the kind of evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from publish.interface import say
from publish.markdown.data_text import address, escape


def evidence_words(claim: dict, source: dict) -> str:
    """Return what a source is to a claim, such as "Official advice" or "Our own conclusion"."""
    if claim["strength"] == "expert-opinion":
        return say("evidence.ours")
    words = say(f"evidence.{source['kind']}")
    if claim["strength"] == "weak":
        words = say("evidence.weak", evidence=words)
    return say("evidence.our-level", evidence=words) if claim.get("ours") else words


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
    if not month:
        return year
    named = {"month": say(f"month.{int(month)}"), "year": year}
    return say("date", day=int(day), **named) if day else say("date.month", **named)


def reading_days(sources: Iterable[dict]) -> str:
    """Return when they were read, as in "between 23 and 29 November 2026"."""
    days = sorted({str(source["accessed"]) for source in sources})
    first, last = plain_date(days[0]), plain_date(days[-1])
    if first == last:
        return say("sources.read-on", date=first)
    if days[0][:7] == days[-1][:7]:
        return say("sources.read-in-month", first=int(days[0][8:]), last=last)
    return say("sources.read-between", first=first, last=last)


def source_link(source: dict) -> str:
    """Return title and publisher as one link, or as text where the source has no address.

    Two health services may both have a page "Tics"; a list of links must tell them apart
    (https://www.w3.org/TR/WCAG22/#link-purpose-link-only).
    """
    words = escape(f"{source['title']}, {source['publisher']}")
    return f"[{words}]({address(source['url'])})" if source.get("url") else words


def source_line(source: dict) -> str:
    """Return one source as Markdown: title and publisher, linked, and the date it carries."""
    if source.get("updated"):
        reviewed = say("sources.reviewed", date=plain_date(source["updated"]))
        return f"{source_link(source)}, {reviewed}."
    if source.get("published"):
        return f"{source_link(source)}, {plain_date(source['published'])}."
    return f"{source_link(source)}."
