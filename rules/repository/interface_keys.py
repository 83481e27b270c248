"""docs/_data/interface.yml and those who ask it for words agree: keys, and what is filled in.

No Markdown curls an apostrophe there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from rules.problem import Problem

FILE = "docs/_data/interface.yml"
# As templates and the scripts inside them ask, and as the scripts of the search do.
IN_TEMPLATE = re.compile(r"""lang\.t\(\s*["']([\w.-]+)["'](\s*~|\s+if\b)?(?:[^)]*?"([\w.-]+)")?""")
IN_SEARCH = re.compile(r"searchWords\.(\w+)|searchWords\[`\$\{what\}")
FILLED = re.compile(r'replace\("\{(\w+)\}"')
NAMED = re.compile(r"\{(\w+)\}")
# What counts asks for "find.results.one", by the plural rules of the language.
COUNTED = ("find.results.", "find.pages.")
FIX_MISSING = f"write it in {FILE}, or correct the key"
FIX = "delete it, or use it"


class Use(NamedTuple):
    """Where words are asked for: by a key, or by its beginning, and what is filled in."""

    path: str
    line: int
    key: str
    is_start: bool = False
    filled: frozenset[str] = frozenset()

    def asks_for(self, key: str) -> bool:
        """Return whether this use may ask for the key."""
        return key.startswith(self.key) if self.is_start else key == self.key


def check(root: Path, material: frozenset[str]) -> Iterator[Problem]:
    """Yield each key that is missing, written twice or used by nobody, and what is not filled in.

    `material` holds the keys of the base theme's own words.
    """
    text = (root / FILE).read_text(encoding="utf-8")
    words, lines = read(text)
    uses = [*in_templates(root), *in_python(root), *in_search(root)]
    for number, line in enumerate(text.splitlines(), 1):
        key = line.strip().partition(":")[0]
        if key in lines and line.startswith("    ") and number != lines[key]:
            yield Problem(FILE, number, f"{key} is defined twice", "keep one")
    for use in uses:
        if not any(use.asks_for(key) for key in [*words, *material]):
            yield Problem(use.path, use.line, f"no words are called {use.key}", FIX_MISSING)
        for name in use.filled - set(NAMED.findall(words.get(use.key, ""))):
            if use.key in words:
                fix = f"write {{{name}}} where it belongs"
                yield Problem(FILE, lines[use.key], f"{use.key} does not name {{{name}}}", fix)
    everyone = {name for use in uses for name in use.filled} | set(FILLED.findall(scripts(root)))
    for key, said in words.items():
        if not any(use.asks_for(key) for use in uses):
            yield Problem(FILE, lines[key], f"nobody asks for {key}", FIX)
        if "'" in said:
            yield Problem(FILE, lines[key], f"{key} has a straight apostrophe", "write ’")
        for name in set(NAMED.findall(said)) - everyone:
            yield Problem(FILE, lines[key], f"{key} names {{{name}}}, which nobody fills", FIX)


def read(text: str) -> tuple[dict[str, str], dict[str, int]]:
    """Return the words by key, and the first line of each key."""
    words = yaml.safe_load(text)["extra"]["interface"]
    lines: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        key = line.strip().partition(":")[0]
        if key in words and line.startswith("    ") and not line.startswith("     "):
            lines.setdefault(key, number)
    return words, lines


def in_templates(root: Path) -> Iterator[Use]:
    """Yield each use in a template, or in a script that a template takes in."""
    folder = root / "overrides"
    for file in sorted([*folder.rglob("*.html"), *folder.glob("assets/js/*.js")]):
        path = file.relative_to(root).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            for found in IN_TEMPLATE.finditer(line):
                end = line.find("}}", found.end())
                filled = frozenset(FILLED.findall(line[found.start() : end]))
                yield Use(path, number, found[1], "~" in (found[2] or ""), filled)
                if "if" in (found[2] or ""):
                    yield Use(path, number, found[3])


def in_python(root: Path) -> Iterator[Use]:
    """Yield each use by `say` or `words_below`."""
    for file in sorted((root / "publish").rglob("*.py")):
        path = file.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                filled = frozenset(one.arg for one in node.keywords if one.arg)
                if node.func.id == "say":
                    yield from said(path, node.lineno, node.args[0], filled)
                elif node.func.id == "words_below" and isinstance(node.args[0], ast.Constant):
                    yield Use(path, node.lineno, f"{node.args[0].value!s}.", is_start=True)


def said(path: str, line: int, key: ast.expr, filled: frozenset[str]) -> Iterator[Use]:
    """Yield the uses of `say` with this key: text, the start of one, or one of two."""
    if isinstance(key, ast.Constant):
        yield Use(path, line, str(key.value), filled=filled)
    elif isinstance(key, ast.IfExp):
        yield from said(path, line, key.body, filled)
        yield from said(path, line, key.orelse, filled)
    elif isinstance(key, ast.JoinedStr) and isinstance(key.values[0], ast.Constant):
        yield Use(path, line, str(key.values[0].value), is_start=True, filled=filled)


def in_search(root: Path) -> Iterator[Use]:
    """Yield each use in the scripts of the search, which Python gives the words of `find`."""
    for file in sorted((root / "overrides/assets/js").glob("search*.js")):
        path = file.relative_to(root).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            for found in IN_SEARCH.finditer(line):
                if found[1]:
                    yield Use(path, number, f"find.{found[1]}")
                else:
                    yield from (Use(path, number, key, is_start=True) for key in COUNTED)


def scripts(root: Path) -> str:
    """Return the text of all scripts and templates for print, which fill in words, too."""
    files = [*root.glob("overrides/assets/js/*.js"), *root.glob("publish/**/*.typ")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)
