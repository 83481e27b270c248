"""Each path that README.md and the files of .github/ name exists, and each command, too."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.lines import lines
from tests.problem import Problem, messages, report

FILES = (
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
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        linked = [path for path in LINK.findall(line) if not re.match(r"\w+:", path)]
        for path in [*(code for code in CODE.findall(line) if PATH.fullmatch(code)), *linked]:
            if not path.startswith(MADE) and not exists(path):
                fix = "name where it is now, or leave it out"
                found.append(Problem(file, number, f"there is no {path}", fix))
    return found


def unknown_targets(root: Path) -> Iterator[Problem]:
    """Return the commands that no target of the Makefile answers to."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][\w-]*):", makefile, re.MULTILINE))
    for path, number, line in lines(root, *FILES, "docs/about/*.md"):
        for target in re.findall(r"(?:^|`)make ([a-z][\w-]*)", line):
            if target not in targets:
                yield Problem(path, number, f'no target is called "{target}"', "name one that is")


@pytest.mark.parametrize("file", FILES)
def test_every_path_that_is_named_exists(root, file):
    """Someone new follows these files first; a path that is gone stops them at once."""
    text = (root / file).read_text(encoding="utf-8")
    report(check(file, text, lambda path: bool(list(root.glob(path.rstrip("/"))))))


def test_a_path_that_is_gone_is_reported():
    """Commands and addresses are no paths."""
    text = "Run `make test`.\nSee `docs/a.md`, `old/`, `x.py` and [more](gone.md#part).\n"
    text += "Open `http://localhost:8000/` or `site/`, [web](https://a.org).\n"
    assert messages(check("README.md", text, lambda path: path == "docs/a.md")) == [
        "README.md:2: there is no gone.md\n    Fix: name where it is now, or leave it out",
        "README.md:2: there is no old/\n    Fix: name where it is now, or leave it out",
        "README.md:2: there is no x.py\n    Fix: name where it is now, or leave it out",
    ]


def test_every_command_is_a_target_of_the_makefile(root):
    report(unknown_targets(root))


def test_a_command_that_is_gone_is_reported(tmp_path):
    (tmp_path / "Makefile").write_text("weights: site\n")
    (tmp_path / "README.md").write_text("Run `make weights`, then\nmake wieghts\n")
    assert messages(unknown_targets(tmp_path)) == [
        'README.md:2: no target is called "wieghts"\n    Fix: name one that is'
    ]
