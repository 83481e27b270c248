from __future__ import annotations

from pathlib import Path

import pytest

from rules.problem import messages
from rules.repository.collected import check, check_fault
from tests.report import report


def test_pytest_runs_each_test_that_is_written(root: Path) -> None:
    """An option, a hook or a name may leave one out, and nothing else would tell."""
    report(check(root))


def test_a_fault_fails_the_run(root: Path) -> None:
    """All rules speak through one function, and all runs end through the same hooks."""
    found = check_fault(root)
    report(found)
    assert not found, "report() itself lets a fault pass"


REPORT = "def report(problems):\n    assert not problems, problems[0]\n"
PROBLEM = """\
from collections import namedtuple
class Problem(namedtuple("Problem", "path line wrong fix")):
    def __str__(self): return f"{self.path}:{self.line}: {self.wrong}"
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a small repository with a test in each folder."""
    for folder in ("content", "publish", "upkeep", "site", "browsers"):
        file = tmp_path / "tests" / folder / "test_a.py"
        file.parent.mkdir(parents=True)
        file.write_text(f"def test_{folder}(): ...\n\ndef test_more(): ...\n")
    (tmp_path / "rules").mkdir()
    for package in ("rules", "tests"):
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "rules/problem.py").write_text(PROBLEM)
    (tmp_path / "tests/report.py").write_text(REPORT)
    (tmp_path / "tests/conftest.py").write_text("")
    options(tmp_path, '["tests/content", "tests/publish", "tests/upkeep", "tests/site"]')
    return tmp_path


def options(root: Path, paths: str, more: str = "") -> None:
    """Write the options of pytest."""
    (root / "pyproject.toml").write_text(
        f'[tool.pytest.ini_options]\ntestpaths = {paths}\npythonpath = ["."]\n'
        f'addopts = ["--import-mode=importlib"{more}]\n'
    )


FIX = "    Fix: look in pyproject.toml and tests/conftest.py for what leaves it out"


def test_a_test_that_pytest_leaves_out_is_reported(copy: Path) -> None:
    """Whether by a path, an option or a hook."""
    options(copy, '["tests/content", "tests/publish", "tests/upkeep"]')
    (copy / "tests/conftest.py").write_text(
        "def pytest_collection_modifyitems(items):\n"
        "    items[:] = [item for item in items if item.name != 'test_browsers']\n"
    )
    assert messages(check(copy)) == [
        f"tests/browsers/test_a.py:1: pytest does not run test_browsers\n{FIX}",
        f"tests/site/test_a.py:1: pytest does not run test_site\n{FIX}",
        f"tests/site/test_a.py:3: pytest does not run test_more\n{FIX}",
    ]


def test_a_run_that_hides_a_fault_is_reported(copy: Path) -> None:
    assert check_fault(copy) == []
    (copy / "tests/report.py").write_text("def report(problems): ...\n")
    assert messages(check_fault(copy)) == [
        "tests/conftest.py:1: a run in which a rule finds a fault passes\n"
        "    Fix: look there, in tests/report.py and in pyproject.toml for what lets it pass"
    ]
