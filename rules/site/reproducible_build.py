"""The same sources give the same site, byte for byte: elsewhere, later, and on another machine."""

from __future__ import annotations

from pathlib import Path

from rules.problem import Problem

FIX = "find what put the time, the folder or the order of a set into it"


def check(one: Path, other: Path) -> list[Problem]:
    """Return a problem for each file that is not the same in both folders."""
    first, second = contents(one), contents(other)
    return [
        Problem(path, 1, "a second build gives another file", FIX)
        for path in sorted(first.keys() | second.keys())
        if first.get(path) != second.get(path)
    ]


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of each file by its path below the folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
