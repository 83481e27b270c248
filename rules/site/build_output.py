"""The build ends without a warning, and says so."""

from __future__ import annotations

from rules.problem import Problem

ALL_IS_WELL = "Built without a warning"
# How much of the site a device keeps: said at each build, so that a large fork sees it grow.
SIZE_OF_COPY = "Cached automatically: "


def check(status: int, output: str) -> list[Problem]:
    """Return a problem if the build failed, or printed anything but that all is well."""
    lines = output.splitlines()
    said = [line for line in lines if not line.startswith(SIZE_OF_COPY)]
    other = [line for line in said if line != ALL_IS_WELL]
    problems = []
    if status:
        fix = "run make site and correct what it prints"
        problems.append(Problem("the build", 1, f"it ended with status {status}", fix))
    if other:
        printed = "".join(f"\n    | {line}" for line in other)
        fix = "correct this; a build that is always quiet shows the next warning"
        first = lines.index(other[0]) + 1
        problems.append(Problem("the build", first, f"it printed{printed}", fix))
    if ALL_IS_WELL not in lines:
        fix = "let publish/steps/build.py end with this line"
        problems.append(Problem("the build", 1, f'it did not say "{ALL_IS_WELL}"', fix))
    return problems
