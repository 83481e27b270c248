from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from rules.problem import messages
from rules.repository.commands import check
from tests.report import report


def test_make_runs_the_whole_suite_and_fails_with_it(root: Path) -> None:
    """Whoever takes a part out, or lets one fail in silence, weakens every other rule."""
    report(check(root))


CUT = "run it as it was, without options"
# What to find, what to put in its place, the start of the line that is named, what is wrong.
WEAKER = [
    ("pytest -n $(PROCESSES)\n", "pytest -n $(PROCESSES) -x\n", "pytest -n", "does not run", CUT),
    ("PROCESSES ?= auto", "PROCESSES ?= 0 tests", "pytest -n", "does not run", CUT),
    ("\t.venv/bin/mypy\n", "", "test:", 'does not run "mypy"', CUT),
    ("\t.venv/bin/mypy\n", "\t-.venv/bin/mypy\n", "mypy", "goes on when", "let the command"),
    ("PORT ?= 8000\n", ".IGNORE:\n", "pytest -n", "goes on when", "let the command fail"),
    (" tests/browsers\n", " tests/browsers/a\n", "pytest -n $(PROCESSES) tests", "runs", "take"),
]


@pytest.mark.parametrize(("find", "instead", "there", "wrong", "fix"), WEAKER)
def test_a_weaker_command_is_reported(
    root: Path, tmp_path: Path, find: str, instead: str, there: str, wrong: str, fix: str
) -> None:
    """By its line, or that of the target that lost it."""
    for folder in (".ci", "requirements"):
        shutil.copytree(root / folder, tmp_path / folder)
    text = (root / "Makefile").read_text(encoding="utf-8")
    assert find in text
    text = text.replace(find, instead, 1)
    (tmp_path / "Makefile").write_text(text, encoding="utf-8")
    line = text[: re.search(rf"(?m)^.*{re.escape(there)}", text).end()].count("\n") + 1
    found = messages(check(tmp_path))
    assert any(
        one.startswith(f"Makefile:{line}: ") and wrong in one and fix in one for one in found
    )
