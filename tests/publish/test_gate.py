from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rules.problem import messages
from rules.repository.gate import check
from tests.files import replace_once
from tests.report import report


def test_the_gate_stands(root):
    """A weak gate lets every other fault through."""
    report(check(root))


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """Return a folder with what these rules read."""
    for name in (".ci/run", "Makefile", "pyproject.toml", "tests/conftest.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((root / name).read_text(encoding="utf-8"), encoding="utf-8")
    shutil.copytree(root / ".github/workflows", tmp_path / ".github/workflows")
    return tmp_path


WORKFLOW = ".github/workflows/check.yml"
CONFTEST = "tests/conftest.py"
WEAKER = [
    (".ci/run", "make test\n", "make test || true\n", '5: "|| true" hides a failure'),
    (".ci/run", "make test\n", "make check-content\n", '5: "make test" is gone'),
    (".ci/run", "make test\n", "exit 0\nmake test\n", '5: "make test" is gone'),
    (".ci/run", "make browsers\n", "make browsers\nexit 0\n", '7: "exit 0" is new'),
    ("Makefile", "-m pytest -n", "-m pytest -k words -n", '38: "-k w" hides a failure'),
    ("Makefile", "RUNS ?=", ".IGNORE: test\nRUNS ?=", '4: ".IGNORE" hides a failure'),
    ("pyproject.toml", '"-ra"', '"--lf"', '"--lf" hides a failure'),
    ("pyproject.toml", '"SIM", ', "", "87: ruff has other select than"),
    ("pytest.ini", "", "[pytest]", "1: a tool reads this in place of"),
    (CONFTEST, "import os", "collect_ignore = []", '5: "collect_ignore" hides a failure'),
    (CONFTEST, "import os", "def pytest_exit(): ...", '5: "def pytest_" hides a failure'),
    (WORKFLOW, "run: make test", "run: make check-content", ":41: no step runs"),
    (WORKFLOW, "run: make test", "run: echo ${{ secrets.A }} #", "holds a secret"),
    (WORKFLOW, "persist-credentials: false", "fetch-depth: 1", ":27: a checkout keeps"),
    (WORKFLOW, "pull_request:", "push:", ":3: some changes are not checked"),
    (WORKFLOW, "contents: read", "contents: write", ":18: the checks may write"),
    (WORKFLOW, "  check:\n", "  check:\n    if: github.actor\n", ":15: a job depends on more"),
]


@pytest.mark.parametrize(("name", "find", "instead", "wrong"), WEAKER)
def test_a_weaker_gate_is_reported(copy, name, find, instead, wrong):
    """Each way to weaken it has a message of its own, with the line of the edit."""
    if not find:
        (copy / name).touch()
    replace_once(copy / name, find, instead)
    assert any(f"{name}" in one and wrong in one for one in messages(check(copy)))
