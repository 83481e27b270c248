"""Each lock holds hashed versions alone, and those that pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path

from rules.problem import Problem

LOCKED = re.compile(r"([a-z0-9][a-z0-9._-]*(?:\[[\w,-]+\])?)==([\w.!+]+)(?: ; .+)? \\")
# The groups whose packages are there when the tests run, so that we know what they need.
INSTALLED = ("site", "tests")
IMPORTED = re.compile(r"(?:import|from) (\w+)")
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def check(root: Path) -> Iterator[Problem]:
    """Yield what a lock has besides hashed versions, and what it lacks of pyproject.toml."""
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
            name = name_of(found[1])
            held[name] = found[2]
            other = versions.setdefault(name, (found[2], path))
            if other[0] != found[2] and group == "tests":
                wrong = f"{name} is {found[2]} here and {other[0]} in {other[1]}"
                yield Problem(path, number, wrong, "run make lock for both")
        yield from drifted(path, wanted, held)
        if group in INSTALLED:
            yield from unasked(path, text, held, groups)
        if group == "benchmarks":
            yield from not_importable(root, path, held)


def entries(text: str) -> Iterator[tuple[int, str]]:
    """Yield each entry of a lock with the lines that go on, and its line."""
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


def unasked(path: str, text: str, held: dict, groups: dict) -> Iterator[Problem]:
    """Yield the packages that neither pyproject.toml nor another package of the lock asks for."""
    asked = {name_of(one) for group in groups.values() for one in group if isinstance(one, str)}
    for name in held:
        with suppress(PackageNotFoundError):
            asked |= {name_of(one) for one in requires(name) or []}
    lines = text.splitlines()
    for name in held.keys() - asked:
        line = next(
            n for n, one in enumerate(lines, 1) if one.startswith((f"{name}==", f"{name}["))
        )
        yield Problem(path, line, f"nothing asks for {name}", "run make lock")


def not_importable(root: Path, path: str, held: dict) -> Iterator[Problem]:
    """Yield the packages that our Markdown extensions import and the lock at `path` lacks."""
    known = packages_distributions()
    for file in sorted((root / "publish/markdown").glob("*.py")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = IMPORTED.match(line)
            for package in known.get(found[1], []) if found else []:
                if name_of(package) not in held:
                    wrong = f"{path} lacks {package}, and the other builder runs our extensions"
                    fix = "name it under benchmarks in pyproject.toml, then run make lock"
                    yield Problem(str(file.relative_to(root)), number, wrong, fix)


def name_of(requirement: str) -> str:
    """Return the name of what a requirement asks for, as locks write it."""
    return re.sub(r"[-_.]+", "-", NAME.match(requirement)[0]).lower()


def drifted(path: str, wanted: list, held: dict[str, str]) -> Iterator[Problem]:
    """Yield the tools of pyproject.toml that the lock lacks, or has in another version."""
    for one in wanted:
        if not isinstance(one, str):
            continue
        name = name_of(one)
        if name not in held:
            yield Problem(path, 1, f"{name} of pyproject.toml is not locked", "run make lock")
            continue
        for operator, number in re.findall(r"(>=|<|==)\s*([\d.]+)", one):
            have, want = parsed(held[name]), parsed(number)
            good = {">=": have >= want, "<": have < want, "==": have[: len(want)] == want}[operator]
            if not good:
                wrong = f"{name} is locked at {held[name]}, and pyproject.toml asks for {one}"
                yield Problem(path, 1, wrong, "run make lock")


def parsed(version: str) -> tuple[int, ...]:
    """Return the numbers of a version."""
    return tuple(int(part) for part in re.findall(r"\d+", version))
