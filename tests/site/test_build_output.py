from __future__ import annotations

from rules.site.build_output import check
from tests.report import report
from tests.site.conftest import Build


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
