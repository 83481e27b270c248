"""Reads the data files of docs/_data/, each once however many pages use it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")
# The C parser reads our files fifty times faster, where PyYAML was built with it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
OLDER = "restore it from an older commit"


class UnreadableDataError(SystemExit, Exception):
    """Says which file and line, what is wrong and what to do.

    Ends a program with these words alone. The live preview, which waits for writers to correct
    their files, goes on: to it this is an error like any other.
    """


def read_data(path: Path) -> Any:
    """Return what the YAML file holds. The live preview sees a file again when it changes.

    Raises UnreadableDataError if it is missing, empty or not YAML.
    """
    with report_line_of_error(path):
        return read_version(path, path.stat().st_mtime_ns)


@cache
def read_version(path: Path, changed: int) -> Any:
    """Return what the file holds at the time `changed`, in nanoseconds since 1970."""
    held = yaml.load(path.read_text(encoding="utf-8"), LOADER)
    if held is None:
        raise UnreadableDataError(f"{path}:1: empty\n    Fix: {OLDER}")
    return held


@contextmanager
def report_line_of_error(path: Path | str) -> Iterator[None]:
    """Turn whatever hinders the reading of the YAML file `path` into UnreadableDataError."""
    try:
        yield
    except yaml.YAMLError as fault:
        wrong = getattr(fault, "problem", None) or "not YAML"
        fix = "correct this line or the one above; a text with a colon in it needs quotes"
        raise UnreadableDataError(f"{path}:{fault_line(fault)}: {wrong}\n    Fix: {fix}") from fault
    except FileNotFoundError as fault:
        raise UnreadableDataError(f"{path}:1: there is no such file\n    Fix: {OLDER}") from fault
    except UnicodeDecodeError as fault:
        raise UnreadableDataError(f"{path}:1: not UTF-8\n    Fix: save it as UTF-8") from fault
    except ValueError as fault:  # a date that no calendar has
        file = Path(path)
        line = wrong_date(file.read_text("utf-8").splitlines() if file.is_file() else [])
        raise UnreadableDataError(f"{path}:{line}: {fault}\n    Fix: correct the date") from fault


def fault_line(fault: yaml.YAMLError) -> int:
    """Return the line of a fault in YAML, the first line being 1."""
    mark = getattr(fault, "problem_mark", None)
    return mark.line + 1 if mark else 1


def wrong_date(lines: list[str]) -> int:
    """Return the line of the first date that no calendar has, the first line being 1."""
    for number, line in enumerate(lines, 1):
        for found in DATE.findall(line):
            try:
                date.fromisoformat(found)
            except ValueError:
                return number
    return 1
