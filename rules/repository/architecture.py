"""The page about the architecture names each step of the build once, in the order it runs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rules.problem import Problem

FILE = ".github/ARCHITECTURE.md"
HEADING = "## From a built page to a finished one"
ROW = re.compile(r"\| `(\w+)` \|")


def check(text: str, steps: Iterable[str]) -> list[Problem]:
    """Return a problem for each step that the text lacks, adds or moves."""
    wanted = list(steps)
    lines = text.splitlines()
    start = lines.index(HEADING) if HEADING in lines else len(lines)
    named = [
        (number, row[1])
        for number, line in enumerate(lines[start:], start + 1)
        if (row := ROW.match(line))
    ]
    names = [name for _, name in named]
    found = [
        Problem(FILE, number, f"no step is called {name}", "take the row out")
        for number, name in named
        if name not in wanted
    ]
    found += [
        Problem(FILE, 1, f"the step {name} has {names.count(name)} rows", "give it one")
        for name in wanted
        if names.count(name) != 1
    ]
    if not found and names != wanted:
        first = next(
            number for (number, name), step in zip(named, wanted, strict=True) if name != step
        )
        fix = f"write {', '.join(wanted)}"
        found.append(Problem(FILE, first, "the steps run in another order", fix))
    return found
