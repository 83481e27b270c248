"""Data block of the telephone numbers by country.

`/// emergency-numbers` shows the numbers of every role, `/// emergency-numbers | crisis poison`
those of two. Two columns, because a phone has room for no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from publish.data_files import read_data
from publish.interface import say
from publish.markdown.data_text import escape, marks, telephone_address

ROLES = ("emergency", "advice", "text", "poison", "crisis")
# Every country has these; a printed sheet of one country puts them first.
ALWAYS_SHOWN = ("emergency", "advice")


def emergency_numbers(data: Path, *roles: str) -> list[str]:
    """Return a table of the numbers that countries have for these roles.

    A number to call is a `tel:` link. A country without a number for any of the roles is left out.
    """
    shown = roles or ROLES
    rows = [f"| {say('numbers.country')} | {say('numbers.numbers')} |", "| --- | --- |"]
    for country in read_data(data / "numbers.yml"):
        parts = list(cell_parts(country, shown))
        if parts:
            rows.append(
                f"| {escape(country['name'])} | {' '.join(parts)}{cell_marks(country, shown)} |"
            )
    return rows


def cell_parts(country: dict, roles: tuple[str, ...]) -> Iterator[str]:
    """Yield what each role is called, its numbers, and what to do beside or without them."""
    for role in roles:
        lines = ", ".join(number_words(one) for one in country.get(role) or [])
        note = escape(country.get(f"{role}_note", "")).rstrip(".")
        if lines or note:
            yield f"**{say(f'number.{role}')}:** {'. '.join(filter(None, (lines, note)))}."


def number_words(number: dict) -> str:
    """Return one number, a link if a phone can call it, and its note in brackets."""
    shown = escape(not_called(number)) if "by" in number else telephone(number["number"])
    return f"{shown} ({escape(number['note'])})" if number.get("note") else shown


def not_called(number: dict) -> str:
    """Return a number that is not for calls in the words around it, such as "text 999"."""
    by = number["by"]
    return by.replace("{number}", number["number"]) if "{" in by else f"{by} {number['number']}"


def cell_marks(country: dict, roles: tuple[str, ...]) -> str:
    """Return the mark of each claim that the cell rests on, once."""
    claims = [one["claim"] for role in roles for one in country.get(role) or []]
    claims += [country[key] for role in roles if (key := f"{role}_note_claim") in country]
    return marks(dict.fromkeys(claims))


def telephone(number: str) -> str:
    """Return a number as a Markdown link that a phone can call."""
    return f"[{escape(number)}]({telephone_address(number)})"
