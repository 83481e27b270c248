"""A data file of docs/_data/ as the rules read it: its entries and the line of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import yaml

from publish.data_files import LOADER, OLDER, UnreadableDataError, report_line_of_error


@dataclass(frozen=True)
class Records:
    """Entries by id, in their order. The entries of a plain list have their number as id.

    `lines` holds the line of each entry, `texts` the lines of the texts inside it.
    """

    path: str
    entries: dict[Any, Any]
    lines: dict[Any, int]
    texts: dict[Any, dict[str, int]] = field(default_factory=dict)

    def line_of(self, name: Any, text: str) -> int:
        """Return the line of a text or a key of an entry, or of the entry if it is not there."""
        return self.texts.get(name, {}).get(text, self.lines[name])


@cache
def read_records(path: str, text: str) -> Records:
    """Return the entries of a data file with this text.

    Raises UnreadableDataError if it is not YAML, or holds no entries.
    """
    with report_line_of_error(path):
        loader = LOADER(text)
        node = loader.get_single_node()
    if not isinstance(node, yaml.CollectionNode):
        raise UnreadableDataError(f"{path}:1: no list and no names with values\n    Fix: {OLDER}")
    if isinstance(node, yaml.MappingNode):
        pairs = [(key.value, key, value) for key, value in node.value]
    else:
        pairs = [(number, value, value) for number, value in enumerate(node.value)]
    lines: dict[Any, int] = {}
    entries: dict[Any, Any] = {}
    texts: dict[Any, dict[str, int]] = {}
    for name, start, value in pairs:
        lines[name] = start.start_mark.line + 1
        entries[name] = loader.construct_object(value, deep=True)
        texts[name] = dict(reversed(list(scalars(value))))
    return Records(path, entries, lines, texts)


def scalars(node: yaml.Node) -> Iterator[tuple[str, int]]:
    """Yield each text and each key inside a value, with its line."""
    if isinstance(node, yaml.ScalarNode):
        yield node.value, node.start_mark.line + 1
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from scalars(key)
            yield from scalars(value)
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from scalars(one)


def as_list(value: str | list[str]) -> list[str]:
    """Return one text, or several, as a list."""
    return [value] if isinstance(value, str) else value
