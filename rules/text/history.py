"""Where a fault came into a file, as far as git keeps earlier versions of it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import NamedTuple

from rules.problem import Problem
from rules.text.reading import as_asked

# A change may be committed already, and others after it.
VERSIONS = 5
# Lines around a change in which what is gone may begin or end.
AROUND = 2


class Change(NamedTuple):
    """Lines of a file that differ: from `old_start` to `old_end` before, `start` to `end` now.

    Lines count from 0, and the end is the line behind the last.
    """

    before: list[str]
    now: list[str]
    old_start: int
    old_end: int
    start: int
    end: int

    def line(self, offset: int = 0) -> int:
        """Return the number of the line now at this offset of the change, or nearest to it."""
        inside = max(min(offset, self.end - self.start - 1), 0)
        return max(min(self.start + inside + 1, len(self.now)), 1)

    def lines(self) -> range:
        """Return the numbers of the lines now; where lines only went, the one behind them."""
        return range(self.line(), self.line(self.end - self.start) + 1)

    def lost(self, gone: re.Pattern[str]) -> int | None:
        """Return the line that lost what matches, if this change took it away."""
        start = max(self.old_start - AROUND, 0)
        old = self.before[start : self.old_end + AROUND]
        new = self.now[max(self.start - AROUND, 0) : self.end + AROUND]
        # As it is written, line by line, and as readers see it, in one.
        for read, end in ((str, "\n"), (as_asked, " ")):
            lines = [read(line) for line in old]
            found = gone.search(end.join(lines))
            if found and not gone.search(end.join(read(line) for line in new)):
                passed = "\n".join(lines)[: found.start()].count("\n")
                return self.line(start + passed - self.old_start)
        return None


def placed(problem: Problem, root: Path) -> Problem:
    """Return a problem at the line whose change brought it in, or as it is if that is unknown.

    Of what is gone, it is the line that had it; of all else, the line that changed last in the same
    paragraph or entry of data, or in the data that the line must agree with.
    """
    gone = re.compile(problem.gone, re.IGNORECASE)
    for path in (problem.files or (problem.path,)) if problem.gone else ():
        for change in (one for version in changes(root, path) for one in version):
            if line := change.lost(gone):
                return problem._replace(path=path, line=line)
    for path, number in ((problem.path, problem.line), *problem.data):
        lines = [line for one in next(changes(root, path), []) for line in one.lines()]
        first, last = block(root / path, number)
        near = [number] if number in lines else [line for line in lines if first <= line <= last]
        if near:
            return problem._replace(path=path, line=near[0])
    return problem


def block(file: Path, number: int) -> tuple[int, int]:
    """Return the first and last line of the paragraph, or entry of data, around this line."""
    lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    first = last = min(number, len(lines))
    # An entry begins with a key, or a dash, at the edge; a paragraph behind an empty line.
    data = file.suffix in (".yml", ".yaml")
    while first > 1 and not (begins(lines[first - 1]) if data else not lines[first - 2].strip()):
        first -= 1
    while last < len(lines) and not (begins(lines[last]) if data else not lines[last].strip()):
        last += 1
    return first, last


def begins(line: str) -> bool:
    """Return whether an entry of data begins with this line."""
    return bool(line) and line[0] not in " #"


def changes(root: Path, path: str) -> Iterator[list[Change]]:
    """Yield how a file differs from each of its last versions, newest first, if it does."""
    if not (root / path).is_file():
        return
    now = (root / path).read_text("utf-8", "replace")
    for text in earlier(root, path):
        if found := differences(text, now):
            yield found


@cache
def differences(before: str, now: str) -> list[Change]:
    """Return how two texts differ, worked out once for all faults of a file."""
    old, new = before.splitlines(), now.splitlines()
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [Change(old, new, *ends) for tag, *ends in found if tag != "equal"]


@cache
def earlier(root: Path, path: str) -> tuple[str, ...]:
    """Return the last versions of a file that git keeps, newest first."""
    names = git(root, "log", f"--max-count={VERSIONS}", "--format=%H", "--", path).split()
    return tuple(git(root, "show", f"{name}:./{path}") for name in names)


def git(root: Path, *arguments: str) -> str:
    """Return what git prints; nothing without it, or in a folder that it does not trust."""
    try:
        told = subprocess.run(["git", "-C", root, *arguments], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return told.stdout.decode("utf-8", "replace")
