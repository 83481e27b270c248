"""The gate guards itself: what CI calls is the whole suite, and it fails when the suite fails."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import yaml

from rules.lines import lines
from rules.problem import Problem

RUN = ("make test", "make browsers")
# Each command of these targets, in its order.
RECIPES = {
    "test": [
        ".venv/bin/ruff check .",
        ".venv/bin/mypy",
        ".venv/bin/python -m pytest -n $(PROCESSES)",
    ],
    "check-content": [".venv/bin/python -m pytest tests/content"],
}
FOLDERS = ["tests/content", "tests/publish", "tests/upkeep", "tests/site"]
# What hides a failure, in a shell, a Makefile or a workflow.
SOFT = re.compile(
    r"\|\| *(?:true|:|exit 0|echo)|; *true\b|set \+e|continue-on-error: *true|\bif: *false\b"
    r"|--ignore(?!-scripts)|--deselect\b| -k [\w'\"]|--maxfail|--exit-zero"
    r"|pytest [^\n]*-m \w|^\t-"
)
SECRET = re.compile(r"\$\{\{ *(?:secrets\.|github\.token)")


def check(root: Path) -> Iterator[Problem]:
    """Return whatever lets a fault pass the gate."""
    for rule in (soft, run_script, recipes, workflow):
        yield from rule(root)


def soft(root: Path) -> Iterator[Problem]:
    """Return the words that let a failure pass."""
    for path, number, line in lines(root, ".ci/run", "Makefile", ".github/workflows/*.yml"):
        if (hit := SOFT.search(line)) and not line.lstrip().startswith("#"):
            wrong = f'"{hit[0].strip()}" hides a failure'
            yield Problem(path, number, wrong, "let the command fail, and run all of it")


def run_script(root: Path) -> Iterator[Problem]:
    """Return what .ci/run leaves out."""
    text = (root / ".ci/run").read_text(encoding="utf-8").splitlines()
    for wanted in ("set -euo pipefail", *RUN):
        if wanted not in text:
            yield Problem(".ci/run", 1, f'"{wanted}" is gone', "CI runs the whole suite: add it")


def recipes(root: Path) -> Iterator[Problem]:
    """Return what the targets of the suite leave out, and what pytest no longer reads."""
    text = (root / "Makefile").read_text(encoding="utf-8")
    for target, wanted in RECIPES.items():
        found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", text, re.MULTILINE)
        commands = [line.lstrip("\t@") for line in found[1].splitlines()] if found else []
        for command in wanted:
            if command not in commands:
                wrong = f'make {target} no longer runs "{command}"'
                yield Problem("Makefile", 1, wrong, "add it as it was, without options")
    options = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    pytest_options = options["tool"]["pytest"]["ini_options"]
    for folder in FOLDERS:
        if folder not in pytest_options["testpaths"]:
            wrong = f"pytest no longer reads {folder}"
            yield Problem("pyproject.toml", 1, wrong, "add it to testpaths")
    if re.search(r"-k\b|-m\b|--ignore|--deselect|--maxfail", str(pytest_options.get("addopts"))):
        yield Problem("pyproject.toml", 1, "addopts leaves tests out", "run all of them")


def workflow(root: Path) -> Iterator[Problem]:
    """Return what the workflows may not do, and what they must."""
    for file in sorted((root / ".github/workflows").glob("*.yml")):
        path = file.relative_to(root).as_posix()
        jobs = yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"]
        for step in [step for job in jobs.values() for step in job.get("steps", [])]:
            if SECRET.search(str(step.get("run", ""))):
                yield Problem(path, 1, "a command holds a secret", "hand it over in env:")
            checkout = str(step.get("uses", "")).startswith("actions/checkout@")
            if checkout and step.get("with", {}).get("persist-credentials") is not False:
                wrong = "a checkout keeps its credentials"
                yield Problem(path, 1, wrong, "write persist-credentials: false")
    path = ".github/workflows/check.yml"
    steps = yaml.safe_load((root / path).read_text(encoding="utf-8"))["jobs"]["check"]["steps"]
    commands = [str(step.get("run", "")) for step in steps if "if" not in step]
    for wanted in RUN:
        if f"{wanted} SITE=site" not in commands:
            yield Problem(path, 1, f'no step runs "{wanted} SITE=site"', "run it as it was")
