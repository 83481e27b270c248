"""The gate guards itself: nothing in it leaves a check out, or lets one fail in silence."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import zip_longest
from pathlib import Path

import yaml

from rules.lines import lines
from rules.problem import Problem

# Each line of .ci/run but its notes.
RUN = ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make test", "make browsers"]
# Each command of the workflow's checks, with its first options where the rest is below.
STEPS = [
    *("make test SITE=site", "make browsers SITE=site"),
    "java -jar .ci/html-checker/node_modules/vnu-jar/build/dist/vnu.jar --errors-only "
    "--skip-non-html --filterpattern 'The .role. attribute must not be used on a .t[dhr]. "
    "element .*' site",
]
# What hides a failure or leaves a check out, in a shell, a Makefile, a workflow or pyproject.toml.
SOFT = re.compile(
    r"\|\| *(?:true|:|exit 0|echo)|; *true\b|set \+e|continue-on-error|\bif: *(?:\$\{\{ *)?false\b"
    r"|--ignore(?!-scripts)|--deselect\b| -k [\w'\"]|--maxfail|--exit-zero|--collect-only|--lf\b"
    r"|pytest [^\n]*-m \w|^\t@?-|PYTEST_ADDOPTS|^ *(?:shell|defaults|paths|paths-ignore):"
    r"|^(?:export +|override +)*(?:\.IGNORE|\.SHELLFLAGS|(?:GNU)?MAKEFLAGS|SHELL|-?include)\b"
    r"|ignore_errors|disable_error_code|follow_imports|^(?:extend-)?exclude\b"
)
# In a test: what is left out, what may fail, and hooks that only tests/conftest.py has.
SOFT_TEST = re.compile(
    r"\bpytest\.(?:skip|xfail|importorskip)\b|\bmark\.(?:skip\w*|xfail)\b|^collect_ignore"
    r"|\b(?:outcome|exitstatus) *= |^def pytest_(?!report_header|collection_modifyitems"
    r"|xdist_make_scheduler|xdist_auto_num_workers|runtest_makereport)"
)
# What a tool reads in place of pyproject.toml or Makefile.
INSTEAD = (
    *("pytest.ini", ".pytest.ini", "pytest.toml", ".pytest.toml", "tox.ini", "setup.cfg"),
    *("mypy.ini", ".mypy.ini", "ruff.toml", ".ruff.toml", "GNUmakefile", "makefile"),
)
# What mypy and ruff look at, and for what.
TOOLS = {
    ("mypy", "files"): ["publish", "rules", "tests", "upkeep"],
    ("ruff", "lint", "select"): ["E", "F", "I", "B", "UP", "SIM", "RET", "PT", "C4", "N", "D1"],
    ("ruff", "lint", "ignore"): ["D104", "N813"],
}
SECRET = re.compile(r"\$\{\{ *(?:secrets\.|github\.token)")
# What the checks run for: each pull request, and each deployment.
ASKED = {"pull_request": None, "workflow_call": None}
CHECK = ".github/workflows/check.yml"


def check(root: Path) -> Iterator[Problem]:
    """Yield whatever lets a fault pass the gate."""
    for rule in (soft, instead, tools, run_script, workflows, checks):
        yield from rule(root)


def soft(root: Path) -> Iterator[Problem]:
    """Yield the words that leave a check out, or let a failure pass."""
    gate = lines(root, ".ci/run", "Makefile", ".github/workflows/*.yml", "pyproject.toml")
    tests = lines(root, "tests/**/test_*.py", "tests/**/conftest.py")
    for pattern, held in ((SOFT, gate), (SOFT_TEST, tests)):
        for path, number, line in held:
            if (hit := pattern.search(line)) and not line.lstrip().startswith("#"):
                wrong = f'"{hit[0].strip()}" hides a failure'
                yield Problem(path, number, wrong, "let the command fail, and run all of it")


def instead(root: Path) -> Iterator[Problem]:
    """Yield the files that a tool would read in place of those that are checked."""
    for name in os.listdir(root):
        if name in INSTEAD:
            wrong = "a tool reads this in place of pyproject.toml or Makefile"
            yield Problem(name, 1, wrong, "write it there, and delete this file")


def tools(root: Path) -> Iterator[Problem]:
    """Yield what mypy and ruff no longer look at."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    for keys, wanted in TOOLS.items():
        value = tomllib.loads(text)["tool"]
        for key in keys:
            value = value.get(key, {})
        if value != wanted:
            at = line_of(text, f"\n{keys[-1]} = ", f"[tool.{keys[0]}") + 1
            wrong = f"{keys[0]} has other {keys[-1]} than {wanted}"
            yield Problem("pyproject.toml", at, wrong, "let it look at all of it")


def run_script(root: Path) -> Iterator[Problem]:
    """Yield the first line of .ci/run that is not the suite's."""
    held = [one for one in lines(root, ".ci/run") if one[2] and not one[2].startswith("#")]
    last = (".ci/run", held[-1][1] if held else 1, "")
    for wanted, (path, number, line) in zip_longest(RUN, held, fillvalue=last):
        if line != wanted:
            wrong = f'"{wanted}" is gone' if wanted in RUN else f'"{line}" is new'
            yield Problem(path, number, wrong, f"CI runs the whole suite: {'; '.join(RUN)}")
            return


def workflows(root: Path) -> Iterator[Problem]:
    """Yield the secrets that a workflow gives away."""
    for file in sorted((root / ".github/workflows").glob("*.yml")):
        path, text = file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
        jobs = yaml.safe_load(text)["jobs"]
        yield from jobs_that_may(path, text, jobs)
        for step in [step for job in jobs.values() for step in job.get("steps", [])]:
            if hit := SECRET.search(str(step.get("run", ""))):
                at = line_of(text, hit[0])
                yield Problem(path, at, "a command holds a secret", "hand it over in env:")
            checkout = str(step.get("uses", "")).startswith("actions/checkout@")
            if checkout and step.get("with", {}).get("persist-credentials") is not False:
                at = line_of(text, step["uses"])
                fix = "write persist-credentials: false"
                yield Problem(path, at, "a checkout keeps its credentials", fix)


def jobs_that_may(path: str, text: str, jobs: dict) -> Iterator[Problem]:
    """Yield the jobs that run, or do not, whatever the checks say; and checks that may write."""
    for job in jobs.values():
        if "if" in job:
            wrong = "a job depends on more than the checks"
            yield Problem(path, line_of(text, f"if: {job['if']}"), wrong, "delete the line")
        if path == CHECK and "write" in str(job.get("permissions")):
            wrong = "the checks may write"
            yield Problem(path, line_of(text, ": write"), wrong, "let them read")


def checks(root: Path) -> Iterator[Problem]:
    """Yield when the workflow does not run, and what it does not check."""
    text = (root / CHECK).read_text(encoding="utf-8")
    held = yaml.safe_load(text)
    if held[True] != ASKED:  # the key is "on", which YAML reads as true
        fix = "write pull_request: and workflow_call: below it, and nothing below these"
        yield Problem(CHECK, line_of(text, "on:"), "some changes are not checked", fix)
    steps = held["jobs"]["check"]["steps"]
    commands = [str(step.get("run", "")) for step in steps if "if" not in step]
    for wanted in STEPS:
        if wanted not in commands:
            first = wanted.partition(" --")[0]
            others = [line.strip() for line in text.splitlines() if "run: " in line]
            changed = [line for line in others if line.removeprefix("run: ") not in STEPS]
            near = get_close_matches(f"run: {first}", changed, 1)
            wrong, fix = f'no step runs "{wanted}"', "run it as it was, in each case"
            yield Problem(CHECK, line_of(text, first, *near, "steps:"), wrong, fix)


def line_of(text: str, *words: str) -> int:
    """Return the line of the first of these words that the text has, or 1."""
    found = [text.index(one) for one in words if one in text]
    return text[: found[0]].count("\n") + 1 if found else 1
