"""The lines of files of the repository, for the rules that read more than one kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path


def lines(root: Path, *patterns: str) -> Iterator[tuple[str, int, str]]:
    """Yield each line of these files, with path and number."""
    for pattern in patterns:
        for file in sorted(root.glob(pattern)):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                yield file.relative_to(root).as_posix(), number, line


def line_ends(found: re.Match[str]) -> str:
    """Return nothing but the line ends of a match, so that the lines below keep their numbers."""
    return "\n" * found[0].count("\n")
