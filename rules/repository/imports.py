"""Who may import whom: nothing needs the tests, the build needs no rule, no step another step."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from rules.problem import Problem

# Each package, and those it may import beside itself; the tests may import all.
PACKAGES: dict[str, tuple[str, ...]] = {
    "publish": (),
    "rules": ("publish",),
    "upkeep": ("publish", "rules"),
    "benchmarks": ("publish", "rules"),
}
STEPS = "publish.steps"


def check(root: Path) -> Iterator[Problem]:
    """Yield each import that a package may not make."""
    for package, others in PACKAGES.items():
        for file in sorted((root / package).rglob("*.py")):
            path = file.relative_to(root).as_posix()
            for line, name in imports(file.read_text(encoding="utf-8")):
                there = name.partition(".")[0]
                if there in (*PACKAGES, "tests") and there not in (package, *others):
                    fix = f"move what both need to {' or '.join((package, *others))}"
                    yield Problem(path, line, f"{package}/ imports {name}", fix)
                if path.startswith(STEPS.replace(".", "/")) and name.startswith(f"{STEPS}."):
                    fix = "move what both need to publish/"
                    yield Problem(path, line, f"a step imports the step {name}", fix)


def imports(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the module of each import."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
