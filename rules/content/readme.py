"""Each path that README.md and the files of .github/ name exists, and each command, too."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from rules.lines import lines
from rules.problem import Problem

FILES = (
    ".github/ARCHITECTURE.md",
    "README.md",
    ".github/CONTRIBUTING.md",
    ".github/PULL_REQUEST_TEMPLATE.md",
    ".github/SECURITY.md",
)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#\s]+)")
# A path has a slash or an ending that this project uses, and no space, and is no address.
PATH = re.compile(
    r"(?!https?:)[\w.*-]+/[\w./*-]*|[\w.-]+\.(?:md|py|yml|toml|txt|css|js|html|svg)|Makefile|LICENSE"
)
# What a build makes, so it is not there before.
MADE = ("site/", ".venv", ".well-known/")


def check(file: str, text: str, exists: Callable[[str], bool]) -> list[Problem]:
    """Return a problem for each path that the text names and that does not exist."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        linked = [path for path in LINK.findall(line) if not re.match(r"\w+:", path)]
        for path in [*(code for code in CODE.findall(line) if PATH.fullmatch(code)), *linked]:
            if not path.startswith(MADE) and not exists(path):
                fix = "name where it is now, or leave it out"
                found.append(Problem(file, number, f"there is no {path}", fix))
    return found


def unknown_targets(root: Path) -> Iterator[Problem]:
    """Yield the commands that no target of the Makefile answers to."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][\w-]*):", makefile, re.MULTILINE))
    for path, number, line in lines(root, *FILES, "docs/about/*.md"):
        for target in re.findall(r"(?:^|`)make ([a-z][\w-]*)", line):
            if target not in targets:
                yield Problem(path, number, f'no target is called "{target}"', "name one that is")
