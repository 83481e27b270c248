"""What a rule reports: where, what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One fault. `path` is relative to the repository; `line` starts at 1.

    `gone` matches what is lost, and `files` are where it may have stood if that is not `path`;
    `data` is the place that a line of a page must agree with: see rules/text/history.py.
    """

    path: str
    line: int
    wrong: str
    fix: str
    gone: str = ""
    files: tuple[str, ...] = ()
    data: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        """Return the two lines a person reads."""
        return f"{self.path}:{self.line}: {self.wrong}\n    Fix: {self.fix}"


def messages(problems: Iterable[Problem]) -> list[str]:
    """Return what a person reads, in the order of files and lines, each fault once.

    Text that several pages include is read with each of them, so its faults come several times.
    """
    return list(dict.fromkeys(str(problem) for problem in sorted(problems)))
