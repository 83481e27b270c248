"""Nothing is left over in words and data: placeholders, doubled words and keys, odd letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from publish.data_files import LOADER
from rules.problem import Problem

PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|TBD|TBC|XXX+|lorem ipsum|placeholder|insert (?:here|text|link)|coming soon)\b"
    r"|\?\?+|<<<<<<<|>>>>>>>|\[citation needed\]",
    re.IGNORECASE,
)
DOUBLED = re.compile(r"\b([A-Za-z]+)\s+\1\b", re.IGNORECASE)
# Twice in English, or in a code that repeats.
MAY_DOUBLE = {"had", "that", "bye", "so", "log"}
# Letters of Latin alphabets, the characters that our texts use, and what YAML and Markdown need.
ALLOWED = re.compile(r"[^\t\n -~À-ɏ£§°±·×÷‐‑–—‘’“”•…′″→≤≥µ©]")
# Keys that name one entry of a list.
NAMES = ("id", "code")


def check_text(path: str, text: str) -> Iterator[Problem]:
    """Yield what is left over in a text."""
    for number, line in enumerate(text.splitlines(), 1):
        if hit := PLACEHOLDER.search(line):
            yield Problem(path, number, f'"{hit[0]}" is left in the text', "finish it")
        # A block may name one thing twice: /// evidence-chart | fair fair
        for hit in DOUBLED.finditer("" if line.startswith("///") else line):
            if hit[1].lower() not in MAY_DOUBLE:
                yield Problem(path, number, f'"{hit[0]}" says a word twice', "delete one")
        if hit := ALLOWED.search(line):
            wrong = f"the character U+{ord(hit[0]):04X} is invisible, or looks like another"
            yield Problem(path, number, wrong, "type it anew, or add it to ALLOWED if it is meant")


def check_keys(path: str, text: str) -> Iterator[Problem]:
    """Yield each key, and each id in a list, that occurs twice in one place of YAML."""
    yield from repeated(path, yaml.compose(text, LOADER))


def repeated(path: str, node: yaml.Node | None) -> Iterator[Problem]:
    """Yield the repeats inside a node, at any depth."""
    if isinstance(node, yaml.MappingNode):
        yield from twice(path, [key for key, _ in node.value], "key")
        for _, value in node.value:
            yield from repeated(path, value)
    elif isinstance(node, yaml.SequenceNode):
        for name in NAMES:
            yield from twice(path, list(values(node, name)), name)
        if all(isinstance(one, yaml.ScalarNode) for one in node.value):
            yield from twice(path, node.value, "entry")
        for one in node.value:
            yield from repeated(path, one)


def values(node: yaml.SequenceNode, name: str) -> Iterator[yaml.Node]:
    """Yield what each entry of a list holds under this key."""
    for one in node.value:
        if isinstance(one, yaml.MappingNode):
            yield from (value for key, value in one.value if key.value == name)


def twice(path: str, nodes: list[yaml.Node], what: str) -> Iterator[Problem]:
    """Yield a problem for each node whose words stood before."""
    seen: set[str] = set()
    for node in nodes:
        if isinstance(node, yaml.ScalarNode) and node.value in seen:
            wrong = f'the {what} "{node.value}" is here again'
            yield Problem(path, node.start_mark.line + 1, wrong, "keep one of the two")
        if isinstance(node, yaml.ScalarNode):
            seen.add(node.value)
