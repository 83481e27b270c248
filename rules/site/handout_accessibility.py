"""Each sheet keeps every rule of PDF/UA-1 that a program can check (ISO 14289-1).

What no program can check (does the order make sense, do the words for a picture say the right
thing) is in tests/site/test_handout_words.py or needs a person with a screen reader.
"""

from __future__ import annotations

import page as validator

from rules.problem import Problem

FIX = "correct the template in publish/handouts/templates/"


def check(path: str, pdf: bytes) -> list[Problem]:
    """Return a problem for each fault that a screen reader would meet, by PDF/UA-1."""
    found = validator.validate_pdf_bytes(pdf, profile="ua1")
    if found.rules.total < 100:
        return [Problem(path, 1, f"only {found.rules.total} rules were checked", "see the checker")]
    return [Problem(path, 1, f"{one.rule_id}: {one.message}", FIX) for one in found.failures]
