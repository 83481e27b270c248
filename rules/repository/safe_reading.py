"""No file that the build reads can run a program: a clinic's file comes from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from rules.lines import lines
from rules.problem import Problem

UNSAFE = re.compile(
    r"\b(?:unsafe_load|full_load|C?(?:Unsafe|Full)?Loader)\b|\b(?:pickle|marshal|shelve|dill)\b"
    r"|yaml\.load\([^)\n]*\)(?!.*(?:LOADER|Loader))|\beval\(|\bexec\(|\bos\.system|shell=True"
)


def check(root: Path) -> Iterator[Problem]:
    """Return where a file could run a program."""
    for path, number, line in lines(root, "publish/**/*.py", "upkeep/**/*.py"):
        if hit := UNSAFE.search(line):
            wrong = f'"{hit[0]}" may run what a file says'
            yield Problem(path, number, wrong, "read it with a safe loader")
