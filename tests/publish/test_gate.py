from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rules.problem import messages
from rules.repository.gate import check
from tests.report import report


def test_the_gate_stands(root):
    """A weak gate lets every other fault through."""
    report(check(root))


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """Return a folder with what these rules read."""
    for name in (".ci/run", "Makefile", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((root / name).read_text(encoding="utf-8"), encoding="utf-8")
    shutil.copytree(root / ".github/workflows", tmp_path / ".github/workflows")
    return tmp_path


WORKFLOW = ".github/workflows/check.yml"
WEAKER = [
    (".ci/run", "make test\n", "make test || true\n", '"|| true" hides a failure'),
    ("Makefile", "-m pytest -n", "-m pytest -k words -n", '"-k w" hides a failure'),
    (".ci/run", "make test\n", "make check-content\n", '"make test" is gone'),
    ("Makefile", "\t.venv/bin/mypy\n", "", 'make test no longer runs ".venv/bin/mypy"'),
    ("pyproject.toml", '"tests/site"', '"tests/upkeep"', "no longer reads tests/site"),
    (WORKFLOW, "run: make test", "run: make check-content", "no step runs"),
    (WORKFLOW, "run: make test", "run: echo ${{ secrets.A }} #", "holds a secret"),
    (WORKFLOW, "persist-credentials: false", "fetch-depth: 1", "keeps its credentials"),
]


@pytest.mark.parametrize(("name", "find", "instead", "wrong"), WEAKER)
def test_a_weaker_gate_is_reported(copy, name, find, instead, wrong):
    """Each way to weaken it has a message of its own."""
    file = copy / name
    text = file.read_text(encoding="utf-8")
    assert find in text
    file.write_text(text.replace(find, instead), encoding="utf-8")
    assert any(wrong in message for message in messages(check(copy)))
