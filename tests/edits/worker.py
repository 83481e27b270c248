"""Tries edits in the copy of the repository that it stands in: reads them from standard input.

Prints the same edits as JSON, each with what was "said": pairs of a rule and its first message, or
null where the text to find is gone.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
import time
from pathlib import Path

import pytest

# Not the rules of style: a long sentence that is found by its length was found by luck.
PUBLISH = ("gate", "locks", "robots", "safe_reading", "workflows")
RULES = ["tests/content", *(f"tests/publish/test_{name}.py" for name in PUBLISH)]
BY_LUCK = (
    *("test_reading_grade", "test_sentence_length", "test_own_words", "test_paragraphs"),
    *("test_plain_words", "test_lists"),
)
OPTIONS = ["-q", "--no-header", "-p", "no:cacheprovider", "-o", "addopts=", "--tb=short"]
MESSAGE = re.compile(r"^[\w./-]+:\d+: .*$", re.MULTILINE)


class Collector:
    """A pytest plugin that keeps the rules alone, and what each of them says."""

    def __init__(self) -> None:
        """Start with nothing said."""
        self.said: list[tuple[str, str]] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the proofs of the rules, which read nothing of the repository."""
        items[:] = [
            item
            for item in items
            if item.path.stem not in BY_LUCK
            and (item.fixturenames or item.path.parent.name == "publish")
        ]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep each message of a rule that fails."""
        if report.failed:
            found = MESSAGE.findall(report.longreprtext) or [report.longreprtext[-300:]]
            self.said += [(report.nodeid, text) for text in found]


def tried(edit: dict, before_it: list[tuple[str, str]]) -> dict:
    """Return the edit with what the rules say besides while it stands."""
    path = Path(edit["path"])
    before = path.read_text(encoding="utf-8")
    if edit["find"] not in before:
        return {**edit, "said": None}
    path.write_text(before.replace(edit["find"], edit["replace"], 1), encoding="utf-8")
    # Data is read anew when its time has changed.
    os.utime(path, ns=(time.time_ns(), time.time_ns()))
    try:
        return {**edit, "said": [one for one in said() if one not in before_it]}
    finally:
        path.write_text(before, encoding="utf-8")
        os.utime(path, ns=(time.time_ns(), time.time_ns()))


def said() -> list[tuple[str, str]]:
    """Return what the rules say of the copy as it is now."""
    collector = Collector()
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*OPTIONS, *RULES], [collector])
    return collector.said


if __name__ == "__main__":
    without = said()
    print(json.dumps([tried(edit, without) for edit in json.load(sys.stdin)]))
