"""Who may import whom: nothing needs the tests, the build needs no rule, no step another step."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from rules.problem import Problem

# Each room, and the rooms it may import beside itself; the tests may import all.
ROOMS: dict[str, tuple[str, ...]] = {
    "publish": (),
    "rules": ("publish",),
    "upkeep": ("publish", "rules"),
    "benchmarks": ("publish", "rules"),
}
STEPS = "publish.steps"
# Where the proofs of each folder of rules are.
PROOFS = {
    "rules/content": "tests/content",
    "rules/site": "tests/site",
    "rules/repository": "tests/publish",
}


def check(root: Path) -> Iterator[Problem]:
    """Return each import that a room may not make, and each rule without a proof of its name."""
    for room, others in ROOMS.items():
        for file in sorted((root / room).rglob("*.py")):
            path = file.relative_to(root).as_posix()
            for line, name in imports(file.read_text(encoding="utf-8")):
                there = name.partition(".")[0]
                if there in (*ROOMS, "tests") and there not in (room, *others):
                    fix = f"move what both need to {' or '.join((room, *others))}"
                    yield Problem(path, line, f"{room}/ imports {name}", fix)
                if path.startswith(STEPS.replace(".", "/")) and name.startswith(f"{STEPS}."):
                    fix = "move what both need to publish/"
                    yield Problem(path, line, f"a step imports the step {name}", fix)
    yield from unproven(root)


def imports(code: str) -> Iterator[tuple[int, str]]:
    """Return the line and the module of each import."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)


def unproven(root: Path) -> Iterator[Problem]:
    """Return the rules that no test of their name runs."""
    for folder, tests in PROOFS.items():
        for file in sorted((root / folder).glob("[!_]*.py")):
            module = f"{folder.replace('/', '.')}.{file.stem}"
            proof = root / tests / f"test_{file.stem}.py"
            if not proof.exists() or f"from {module} import" not in proof.read_text("utf-8"):
                fix = f"write {tests}/{proof.name}"
                yield Problem(f"{folder}/{file.name}", 1, "no test runs and proves this rule", fix)
