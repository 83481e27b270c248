"""Pytest runs each test that is written, and a run in which a rule finds a fault fails."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rules.problem import Problem

FAULT = """\
from rules.problem import Problem
from tests.report import report

def test_fault():
    report([Problem("page.md", 1, "wrong", "right")])
"""
# The tests of make test, and those of make browsers.
SUITES = {(): ("content", "publish", "upkeep", "site"), ("tests/browsers",): ("browsers",)}


def check(root: Path) -> Iterator[Problem]:
    """Yield the tests that are written and that pytest does not run."""
    for arguments, folders in SUITES.items():
        output = pytest_output(root, "--collect-only", "-q", *arguments).stdout
        found = {line.partition("[")[0] for line in output.splitlines() if "::" in line}
        for folder in folders:
            for path, number, name in written(root, folder):
                if f"{path}::{name}" not in found:
                    fix = "look in pyproject.toml and tests/conftest.py for what leaves it out"
                    yield Problem(path, number, f"pytest does not run {name}", fix)


def written(root: Path, folder: str) -> Iterable[tuple[str, int, str]]:
    """Yield path, line and name of each test of a folder of tests/."""
    for file in sorted((root / "tests" / folder).rglob("test_*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield file.relative_to(root).as_posix(), node.lineno, node.name


def check_fault(root: Path) -> list[Problem]:
    """Return a problem if a run in which a rule reports a fault does not fail and tell it."""
    with TemporaryDirectory() as name:
        file = Path(name, "test_fault.py")
        file.write_text(FAULT, encoding="utf-8")
        hooks = ("-p", "tests.conftest", "--noconftest", "--rootdir", str(root))
        result = pytest_output(root, *hooks, str(file))
    if result.returncode == 1 and "page.md:1: wrong" in result.stdout:
        return []
    fix = "look there, in tests/report.py and in pyproject.toml for what lets it pass"
    return [Problem("tests/conftest.py", 1, "a run in which a rule finds a fault passes", fix)]


def pytest_output(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Return how pytest ends with the options of pyproject.toml, in one process."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", *arguments]
    environment = {key: value for key, value in os.environ.items() if "PYTEST" not in key}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
