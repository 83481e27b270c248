"""Each action of a workflow is pinned by its commit: a moved tag could run foreign code."""

import re

from rules.problem import Problem

# Alone, or below the name of a step; a workflow of our own needs no pin.
USES = re.compile(r"^\s*(?:- )?uses: (?!\./)")
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def check(path: str, text: str) -> list[Problem]:
    """Return a problem for each action that is not pinned by a full commit and its version."""
    return [
        Problem(
            path,
            number,
            f'"{line.strip()}" is not pinned',
            'write it as "uses: owner/name@<40 hex digits> # v1.2.3"',
        )
        for number, line in enumerate(text.splitlines(), 1)
        if USES.search(line) and not PINNED.search(line)
    ]
