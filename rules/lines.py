"""The lines of files of the repository, for the rules that read more than one kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def lines(root: Path, *patterns: str) -> Iterator[tuple[str, int, str]]:
    """Return each line of these files, with path and number."""
    for pattern in patterns:
        for file in sorted(root.glob(pattern)):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                yield file.relative_to(root).as_posix(), number, line
