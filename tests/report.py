"""How the tests tell what a rule reports."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from rules.problem import Problem, messages


def report(problems: Iterable[Problem]) -> None:
    """Fail the test with every problem at once and no traceback; do nothing if there is none."""
    found = messages(problems)
    if found:
        pytest.fail("\n" + "\n".join(found), pytrace=False)
