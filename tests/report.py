"""How the tests tell what a rule reports."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from rules.problem import Problem, messages
from rules.text.history import placed

ROOT = Path(__file__).parent.parent


def report(problems: Iterable[Problem]) -> None:
    """Fail the test with every problem at once and no traceback; do nothing if there is none.

    Each is told at the line where it came in, if git knows.
    """
    found = messages(placed(problem, ROOT) for problem in problems)
    if found:
        pytest.fail("\n" + "\n".join(found), pytrace=False)
