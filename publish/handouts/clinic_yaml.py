"""The YAML of a clinic's file, in which what is there is what is meant.

YAML itself reads 0145673210 as another number, 9:00 as 540, No as false, and nothing after " #".
Whoever fills in the file knows none of that and means the characters.
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

from publish.data_files import fault_line

Fault = tuple[str, str, str]  # key, what is wrong, what to do


def read_yaml(path: Path) -> tuple[dict, dict[str, int], list[Fault]]:
    """Return the text of each key, the line of each key, and what cannot be meant so.

    Exits if the file cannot be read, or is not made of keys.
    """
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, yaml.BaseLoader)
    except OSError as error:
        sys.exit(f"{path}: cannot be read: {error.strerror}\n    Fix: check the path")
    except UnicodeDecodeError:
        sys.exit(f"{path}: not UTF-8\n    Fix: save it as UTF-8")
    except yaml.YAMLError as error:
        fix = "write one `key: text` a line; put a text with one of : # & * @ in it in quotes"
        sys.exit(f"{path}:{fault_line(error)}: not YAML\n    Fix: {fix}")
    if not isinstance(node, yaml.MappingNode):
        sys.exit(f"{path}:1: no keys\n    Fix: write at least `name: …`")
    pairs = [(str(key.value), key.start_mark.line + 1, value) for key, value in node.value]
    given = {key: value.value for key, _, value in pairs}
    lines = {key: line for key, line, _ in pairs}
    return given, lines, [*twice(pairs), *not_as_written(text, pairs)]


def twice(pairs: list) -> list[Fault]:
    """Return the keys that come again: YAML takes the last one without a word."""
    keys = [key for key, _, _ in pairs]
    again = [key for key in dict.fromkeys(keys) if keys.count(key) > 1]
    return [(key, "written more than once", "keep one of them") for key in again]


def not_as_written(text: str, pairs: list) -> list[Fault]:
    """Return the values that YAML does not take as they are written."""
    found = []
    for key, _, value in pairs:
        start, end = value.start_mark.index, value.end_mark.index
        written = " ".join(text[start:end].split())
        if not isinstance(value, yaml.ScalarNode):
            found.append((key, "not text", f"put it in quotes: {key}: {quoted(written)}"))
        elif value.value and value.style is None:
            written = " ".join((text[start:end] + rest_of_line(text, end)).split())
            if written != value.value:
                wrong = f'"{written}" would be printed as "{value.value}"'
                fix = f"put it in quotes: {key}: {quoted(written)}"
                found.append((key, wrong, f"{fix}; a remark needs a line of its own"))
    return found


def rest_of_line(text: str, place: int) -> str:
    """Return what follows a place on its line."""
    end = text.find("\n", place)
    return text[place:] if end < 0 else text[place:end]


def quoted(text: str) -> str:
    """Return the text in those quotes in which YAML keeps each of its characters."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
