"""What `make test` calls is the whole suite, and it fails when a part of it fails.

The commands are run with programs that only note how they are called, so it does not matter whether
a variable, a second target or an option weakens them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rules.problem import Problem

INSTALL = "python -m pip install --quiet --disable-pip-version-check --require-hashes"
LOCKED = f"{INSTALL} -r requirements/tests.txt"
BROWSER = "python -m rules.browser"
# What each target runs, in this order.
WANTED = {
    "test": [LOCKED, BROWSER, "ruff check .", "mypy", "python -m pytest -n auto"],
    "browsers": [
        *(LOCKED, BROWSER, "python -m tests.browsers.install"),
        "python -m pytest -n auto tests/browsers",
    ],
    "check-content": [LOCKED, "python -m pytest tests/content"],
}
# Stands for each program: fails if it is told to, and otherwise notes how it was called.
STUB = """\
#!/bin/sh
called="$(basename "$0")${*:+ $*}"
case "$called" in
  *--version) echo "Python 3.11.5"; exit ;;
  "python -c import fcntl"*) shift 2; exec sh "$@" ;;
  "python -c"*) exit ;;
esac
echo "${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }$called" >> called
[ "$called" != "$FAILS" ]
"""


def check(root: Path) -> Iterator[Problem]:
    """Yield what the targets of the suite leave out or add, and the failures that they hide."""
    for target, wanted in WANTED.items():
        _, called = run(root, target)
        for command in wanted:
            if command not in called:
                wrong = f'make {target} does not run "{command}"'
                yield problem(root, target, command, wrong, "run it as it was, without options")
        for command in called:
            if command not in wanted:
                wrong = f'make {target} runs "{command}"'
                yield problem(root, target, command, wrong, "take it out, or add it to WANTED")
        for command in wanted:
            status, _ = run(root, target, command)
            if command in called and not status:
                wrong = f'make {target} goes on when "{command}" fails'
                yield problem(root, target, command, wrong, "let the command fail")


def run(root: Path, target: str, fails: str = "") -> tuple[int, list[str]]:
    """Return how a target ends, and what it called, in a folder with stubs for all programs."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for held in (".ci", "requirements"):
            shutil.copytree(root / held, folder / held)
        shutil.copy(root / "Makefile", folder)
        (folder / ".venv/bin").mkdir(parents=True)
        for program in ("python", "ruff", "mypy"):
            stub = folder / ".venv/bin" / program
            stub.write_text(STUB, encoding="utf-8")
            stub.chmod(0o755)
        environment = {"PATH": os.environ["PATH"], "FAILS": fails}
        result = subprocess.run(
            ["make", target], cwd=folder, env=environment, capture_output=True, timeout=60
        )
        log = folder / "called"
        called = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return result.returncode, called


def problem(root: Path, target: str, command: str, wrong: str, fix: str) -> Problem:
    """Return a problem at the line of a command, or of the target that should have it."""
    key = command.removeprefix("python ").split(" -n ")[0].split(" --quiet")[0]
    for path in ("Makefile", ".ci/make-environment"):
        lines = (root / path).read_text(encoding="utf-8").splitlines()
        start = next((n for n, line in enumerate(lines) if line.startswith(f"{target}:")), 0)
        for number, line in enumerate(lines[start:], start + 1):
            if key in line:
                return Problem(path, number, wrong, fix)
    lines = (root / "Makefile").read_text(encoding="utf-8").splitlines()
    at = next((n for n, line in enumerate(lines, 1) if line.startswith(f"{target}:")), 1)
    return Problem("Makefile", at, wrong, fix)
