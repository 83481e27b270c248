"""Runs of words of a sheet: plain, bold, or a number that a phone can call.

Each is `text` and `bold`, and `call`, the address that dials it, where that is a number to call.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from publish.markdown.data_text import telephone_address


def text_run(text: str, bold: bool = False) -> dict:
    """Return a run of words."""
    return {"text": text, "bold": bold}


def to_call(number: str) -> dict:
    """Return a number as a run of words that a phone can call."""
    return {**text_run(number), "call": telephone_address(number)}


def can_call(run: dict, numbers: Iterable[str]) -> list[dict]:
    """Return the run in parts, so that each of these numbers in it can be called."""
    either = "|".join(map(re.escape, numbers))
    parts = re.split(rf"(?<!\d)({either})(?!\d)", run["text"]) if either else [run["text"]]
    return [
        {**run, "text": part, **({"call": telephone_address(part)} if place % 2 else {})}
        for place, part in enumerate(parts)
        if part
    ]


def joined(parts: list[list[dict]], between: str) -> list[dict]:
    """Return the runs of all parts as one list, with these words between two parts."""
    found: list[dict] = []
    for part in parts:
        found += [text_run(between), *part] if found else part
    return found
