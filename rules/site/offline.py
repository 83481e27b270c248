"""What a device caches automatically is small; the whole site it caches when asked."""

from __future__ import annotations

from publish.steps.service_worker import NAME
from rules.problem import Problem

# On the way, with gzip, as GitHub Pages sends it: nobody asked for these bytes.
MAX_BYTES = 60_000
FIX = "let the pages of EMERGENCY in publish/emergency_pages.py be shorter, or name fewer"


def check(sizes: dict[str, int]) -> list[Problem]:
    """Return a problem if what is cached automatically is too heavy."""
    total = sum(sizes.values())
    if total <= MAX_BYTES:
        return []
    return [Problem(NAME, 1, f"it caches {total} bytes automatically, not {MAX_BYTES}", FIX)]
