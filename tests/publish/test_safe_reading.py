"""No file that the build reads can run a program: a clinic's file comes from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from rules.lines import lines
from rules.problem import Problem, messages
from tests.report import report

UNSAFE = re.compile(
    r"yaml\.(?:unsafe_load|full_load|UnsafeLoader|FullLoader)|\b(?:pickle|marshal)\.loads?"
    r"|yaml\.load\([^)\n]*\)(?!.*(?:LOADER|Loader))|\beval\(|\bexec\("
)


def unsafe(root: Path) -> Iterator[Problem]:
    """Return where a file could run a program."""
    for path, number, line in lines(root, "publish/**/*.py", "upkeep/**/*.py"):
        if hit := UNSAFE.search(line):
            wrong = f'"{hit[0]}" may run what a file says'
            yield Problem(path, number, wrong, "read it with a safe loader")


def test_what_a_file_says_is_not_run(root):
    report(unsafe(root))


def test_an_unsafe_reader_is_reported(tmp_path):
    (tmp_path / "publish").mkdir()
    (tmp_path / "publish/a.py").write_text("held = yaml.unsafe_load(text)\n")
    assert messages(unsafe(tmp_path)) == [
        'publish/a.py:1: "yaml.unsafe_load" may run what a file says\n'
        "    Fix: read it with a safe loader",
    ]
