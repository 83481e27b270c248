"""Each row of publish/FAULTS.md names a test that there is."""

import re
from pathlib import Path

from rules.problem import Problem

FILE = "publish/FAULTS.md"
FOLDER = re.compile(r'"Proof" names the test, in `(.+?)/`')
ROW = re.compile(r"\| `([\w./]+)::(\w+)` \|$")


def check(text: str, root: Path) -> list[Problem]:
    """Return a problem for each proof that the list names and that is not there."""
    found, folder = [], Path()
    for number, line in enumerate(text.splitlines(), 1):
        if named := FOLDER.search(line):
            folder = root / named[1]
        if not line.startswith("| ") or line.startswith(("| Fault ", "| ---")):
            continue
        proof = ROW.search(line)
        if proof is None:
            fix = "end it with the test that brings this fault about: `test_a.py::test_b`"
            found.append(Problem(FILE, number, "the row has no proof", fix))
        elif not has_test(folder / proof[1], proof[2]):
            fix = "name the test as it is called now"
            found.append(Problem(FILE, number, f"there is no {proof[1]}::{proof[2]}", fix))
    return found


def has_test(file: Path, name: str) -> bool:
    """Return whether the file has a test of this name."""
    return file.is_file() and f"\ndef {name}(" in file.read_text(encoding="utf-8")
