"""All numbers of a country, as paragraphs above the clinic's box of its sheet."""

from __future__ import annotations

from collections.abc import Iterable

from publish.handouts.runs import joined, text_run, to_call
from publish.interface import say
from publish.markdown.numbers_block import ALWAYS_SHOWN, ROLES, not_called


def all_numbers(country: dict) -> list[dict]:
    """Return all numbers of the country by their role: a paragraph of what every sheet needs, and
    one of the others.
    """
    others = [role for role in ROLES if role not in ALWAYS_SHOWN]
    found = [numbers_of(country, roles) for roles in (ALWAYS_SHOWN, others)]
    return [{"kind": "text", "runs": runs} for runs in found if runs]


def numbers_of(country: dict, roles: Iterable[str]) -> list[dict]:
    """Return the numbers of these roles, or what stands in for one, as runs of words."""
    runs: list[dict] = []
    for role in roles:
        listed = joined([with_note(one) for one in country.get(role) or []], ", ")
        note = country.get(f"{role}_note", "")
        if listed or note:
            between = ". " if listed and note else ""
            runs += [text_run(f"{say(f'number.{role}')}: ", bold=True), *listed]
            runs.append(text_run(f"{between}{note.rstrip('.')}. "))
    if runs:
        runs[-1]["text"] = runs[-1]["text"].rstrip()
    return runs


def with_note(number: dict) -> list[dict]:
    """Return a number, how it is reached where that is not by calling, and its note."""
    note = [text_run(f" ({number['note']})")] if number.get("note") else []
    if "by" in number:
        return [text_run(not_called(number)), *note]
    return [to_call(number["number"]), *note]
