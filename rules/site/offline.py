"""Unasked a device keeps what an emergency needs, in few bytes; the whole site when asked."""

from __future__ import annotations

from publish.steps.service_worker import NAME
from rules.problem import Problem

# On the way, with gzip, as GitHub Pages sends it: nobody asked for these bytes.
MOST = 60_000
FIX = "let the pages of EMERGENCY in publish/emergency_pages.py be shorter, or name fewer"


def check(sizes: dict[str, int]) -> list[Problem]:
    """Return a problem if what is kept unasked is too heavy."""
    total = sum(sizes.values())
    if total <= MOST:
        return []
    return [Problem(NAME, 1, f"it loads {total} bytes unasked, not {MOST}", FIX)]
