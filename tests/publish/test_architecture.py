from __future__ import annotations

from pathlib import Path

from publish.pipeline import STEPS
from rules.problem import messages
from rules.repository.architecture import FILE, HEADING, check
from tests.report import report


def test_the_page_names_each_step_in_its_order(root: Path) -> None:
    text = (root / FILE).read_text(encoding="utf-8")
    report(check(text, [step.__name__ for step in STEPS]))


def test_a_step_that_is_missing_unknown_or_moved_is_reported() -> None:
    rows = "| `slim` | a | b |\n| `build` | a | b |\n"
    assert messages(check(f"{HEADING}\n\n{rows}", ["slim", "build"])) == []
    assert messages(check(f"{HEADING}\n\n{rows}", ["build", "slim"])) == [
        f"{FILE}:3: the steps run in another order\n    Fix: write build, slim"
    ]
    assert messages(check(f"{HEADING}\n\n{rows}", ["build", "policy"])) == [
        f"{FILE}:1: the step policy has 0 rows\n    Fix: give it one",
        f"{FILE}:3: no step is called slim\n    Fix: take the row out",
    ]
