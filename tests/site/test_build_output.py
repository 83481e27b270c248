"""The build ends without a warning, and says so."""

from __future__ import annotations

from rules.problem import Problem
from tests.report import report
from tests.site.conftest import Build

ALL_IS_WELL = "Built without a warning"
# How much of the site a device keeps: said at each build, so that a large fork sees it grow.
SIZE_OF_COPY = "Kept unasked: "


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


def test_the_build_ends_without_a_warning(build: Build) -> None:
    """A warning that nobody sees becomes a broken link that a worried person meets."""
    report(check(build.status, build.output))


def test_a_warning_is_reported_with_its_words() -> None:
    output = "Built without a warning\nWARNING -  'index.md' contains a link 'gone.md'\n"
    assert [str(problem) for problem in check(0, output)] == [
        "the build:2: it printed\n"
        "    | WARNING -  'index.md' contains a link 'gone.md'\n"
        "    Fix: correct this; a build that is always quiet shows the next warning"
    ]


def test_a_failed_build_is_reported() -> None:
    assert [str(problem) for problem in check(1, "")] == [
        "the build:1: it ended with status 1\n    Fix: run make site and correct what it prints",
        'the build:1: it did not say "Built without a warning"\n'
        "    Fix: let publish/steps/build.py end with this line",
    ]


def test_a_clean_build_is_fine() -> None:
    assert check(0, "Built without a warning\n") == []
