"""Each rule is asked of the repository itself, and proven, by the test of its name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from rules.problem import Problem

# Where the proofs of each folder of rules are.
PROOFS = {
    "rules/content": "tests/content",
    "rules/site": "tests/site",
    "rules/repository": "tests/publish",
}
# Tests hand what a rule says to this, which fails with all of it.
REPORT = "report"


def check(root: Path) -> Iterator[Problem]:
    """Yield each rule that no test of its name runs, or that is only asked of made-up pages."""
    for folder, tests in PROOFS.items():
        for file in sorted((root / folder).glob("[!_]*.py")):
            module, path = f"{folder.replace('/', '.')}.{file.stem}", f"{folder}/{file.name}"
            proof = root / tests / f"test_{file.stem}.py"
            code = ast.parse(proof.read_text(encoding="utf-8") if proof.exists() else "")
            names = imported(code, module)
            if not names:
                fix = f"write {tests}/{proof.name}"
                yield Problem(path, 1, "no test runs and proves this rule", fix)
            for name, line in rules_of(file).items():
                if name in names and name not in asked(code):
                    wrong = f"{tests}/{proof.name} no longer asks {name} of what we publish"
                    yield Problem(path, line, wrong, f"give {REPORT}() what it says there")


def imported(code: ast.Module, module: str) -> set[str]:
    """Return the names that a test takes from a rule."""
    found = [n for n in code.body if isinstance(n, ast.ImportFrom) and n.module == module]
    return {alias.asname or alias.name for node in found for alias in node.names}


def rules_of(file: Path) -> dict[str, int]:
    """Return the functions of a rule that return problems, each with its line."""
    return {
        node.name: node.lineno
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.returns
        if "Problem" in ast.unparse(node.returns)
    }


def asked(code: ast.Module) -> set[str]:
    """Return the names that the tests use which report, and the functions that these use."""
    used = {
        node.name: {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        for node in code.body
        if isinstance(node, ast.FunctionDef)
    }
    found: set[str] = set()
    new = [name for name, names in used.items() if name.startswith("test_") and REPORT in names]
    while new:
        names = used.get(new.pop(), set()) - found
        found |= names
        new += names
    return found
