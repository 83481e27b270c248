"""The gate guards itself: what CI calls is the whole suite, and it fails when the suite fails."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.problem import Problem, messages, report

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
LOCKED = re.compile(r"([a-z0-9][a-z0-9._-]*(?:\[[\w,-]+\])?)==([\w.!+]+)(?: ; .+)? \\")
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
UNSAFE = re.compile(
    r"yaml\.(?:unsafe_load|full_load|UnsafeLoader|FullLoader)|\b(?:pickle|marshal)\.loads?"
    r"|yaml\.load\([^)\n]*\)(?!.*(?:LOADER|Loader))|\beval\(|\bexec\("
)
NOINDEX = re.compile(r"noindex|Disallow: */\s")


def lines(root: Path, *patterns: str) -> Iterator[tuple[str, int, str]]:
    """Return each line of these files, with path and number."""
    for pattern in patterns:
        for file in sorted(root.glob(pattern)):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                yield file.relative_to(root).as_posix(), number, line


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


def locks(root: Path) -> Iterator[Problem]:
    """Return what a lock has besides hashed versions, and what it lacks of pyproject.toml."""
    versions: dict[str, tuple[str, str]] = {}
    groups = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))[
        "dependency-groups"
    ]
    for group, wanted in groups.items():
        path = f"requirements/{group}.txt"
        text = (root / path).read_text(encoding="utf-8")
        held: dict[str, str] = {}
        for number, entry in entries(text):
            found = LOCKED.match(entry)
            if not found or "--hash=sha256:" not in entry:
                wrong = f'"{entry.split(chr(10))[0]}" is no version with hashes'
                yield Problem(path, number, wrong, "run make lock, and add nothing by hand")
                continue
            name = found[1].partition("[")[0]
            held[name] = found[2]
            other = versions.setdefault(name, (found[2], path))
            if other[0] != found[2] and group == "tests":
                wrong = f"{name} is {found[2]} here and {other[0]} in {other[1]}"
                yield Problem(path, number, wrong, "run make lock for both")
        yield from drifted(path, wanted, held)


def entries(text: str) -> Iterator[tuple[int, str]]:
    """Return each entry of a lock with the lines that go on, and its line."""
    number, entry, start = 0, "", 1
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(" "):
            entry += "\n" + line
            continue
        if entry:
            yield start, entry
        entry, start = ("" if line.startswith("#") or not line else line), number
    if entry:
        yield start, entry


def drifted(path: str, wanted: list, held: dict[str, str]) -> Iterator[Problem]:
    """Return the tools of pyproject.toml that the lock lacks, or has in another version."""
    for one in wanted:
        if not isinstance(one, str):
            continue
        name = NAME.match(one)[0].lower().replace("_", "-")
        if name not in held:
            yield Problem(path, 1, f"{name} of pyproject.toml is not locked", "run make lock")
            continue
        for sign, number in re.findall(r"(>=|<|==)\s*([\d.]+)", one):
            have, want = parsed(held[name]), parsed(number)
            good = {">=": have >= want, "<": have < want, "==": have[: len(want)] == want}[sign]
            if not good:
                wrong = f"{name} is locked at {held[name]}, and pyproject.toml asks for {one}"
                yield Problem(path, 1, wrong, "run make lock")


def parsed(version: str) -> tuple[int, ...]:
    """Return the numbers of a version."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def readme(root: Path) -> Iterator[Problem]:
    """Return the commands of the README that no target makes."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][\w-]*):", makefile, re.MULTILINE))
    for path, number, line in lines(root, "README.md", "docs/about/*.md"):
        for target in re.findall(r"(?:^|`)make ([a-z][\w-]*)", line):
            if target not in targets:
                yield Problem(path, number, f'no target is called "{target}"', "name one that is")


def unsafe(root: Path) -> Iterator[Problem]:
    """Return where a file could run a program, and where search engines are sent away."""
    for path, number, line in lines(root, "publish/**/*.py", "upkeep/**/*.py"):
        if hit := UNSAFE.search(line):
            wrong = f'"{hit[0]}" may run what a file says'
            yield Problem(path, number, wrong, "read it with a safe loader")
    held = list(lines(root, "overrides/**/*.html", "docs/**/*.md", "publish/steps/robots.py"))
    for index, (path, number, line) in enumerate(held):
        # A page for unknown addresses has none to be found by: the "else" of the canonical one.
        if NOINDEX.search(line) and held[index - 1][2].strip() != "{%- else %}":
            yield Problem(path, number, "search engines are sent away", "take it out")


RULES = [soft, run_script, recipes, workflow, locks, readme, unsafe]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_gate_stands(root, rule):
    """A weak gate lets every other fault through."""
    report(rule(root))


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """Return a folder with what these rules read."""
    for name in (".ci/run", "Makefile", "pyproject.toml", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((root / name).read_text(encoding="utf-8"), encoding="utf-8")
    for folder in (".github/workflows", "requirements"):
        shutil.copytree(root / folder, tmp_path / folder)
    return tmp_path


WORKFLOW = ".github/workflows/check.yml"
WEAKER = [
    (soft, ".ci/run", "make test\n", "make test || true\n", '"|| true" hides a failure'),
    (soft, "Makefile", "-m pytest -n", "-m pytest -k words -n", '"-k w" hides a failure'),
    (run_script, ".ci/run", "make test\n", "make check-content\n", '"make test" is gone'),
    (recipes, "Makefile", "\t.venv/bin/mypy\n", "", 'make test no longer runs ".venv/bin/mypy"'),
    (recipes, "pyproject.toml", '"tests/site"', '"tests/upkeep"', "no longer reads tests/site"),
    (workflow, WORKFLOW, "run: make test", "run: make check-content", "no step runs"),
    (workflow, WORKFLOW, "run: make test", "run: echo ${{ secrets.A }} #", "holds a secret"),
    (workflow, WORKFLOW, "persist-credentials: false", "fetch-depth: 1", "keeps its credentials"),
    (locks, "requirements/site.txt", "click==", "--index-url=a\nclick==", "no version with hashes"),
    (locks, "pyproject.toml", '"pyyaml>=6"', '"pyyaml>=99"', "and pyproject.toml asks for pyyaml"),
    (readme, "README.md", "`make weights`", "`make wieghts`", 'no target is called "wieghts"'),
]


@pytest.mark.parametrize(("rule", "name", "find", "instead", "wrong"), WEAKER)
def test_a_weaker_gate_is_reported(copy, rule, name, find, instead, wrong):
    """Each way to weaken it has a message of its own."""
    file = copy / name
    text = file.read_text(encoding="utf-8")
    assert find in text
    file.write_text(text.replace(find, instead), encoding="utf-8")
    assert any(wrong in message for message in messages(rule(copy)))


def test_an_unsafe_reader_and_a_closed_site_are_reported(tmp_path):
    """A clinic's file comes from outside."""
    (tmp_path / "publish").mkdir()
    (tmp_path / "overrides").mkdir()
    (tmp_path / "publish/a.py").write_text("held = yaml.unsafe_load(text)\n")
    (tmp_path / "overrides/a.html").write_text('<p>\n<meta name="robots" content="noindex">\n')
    assert messages(unsafe(tmp_path)) == [
        "overrides/a.html:2: search engines are sent away\n    Fix: take it out",
        'publish/a.py:1: "yaml.unsafe_load" may run what a file says\n'
        "    Fix: read it with a safe loader",
    ]
