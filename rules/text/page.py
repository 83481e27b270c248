"""A page of docs/ as the rules read it: front matter, lines, and text that it includes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import yaml

from publish.data_files import fault_line, wrong_date
from publish.markdown.care_data import comparison, signs, special_cases
from publish.markdown.data_blocks import written_out
from publish.markdown.movement_block import movement
from publish.markdown.word_list_block import words
from publish.page_addresses import address_of
from rules.problem import Problem

# Data blocks that hold prose are read as the reader sees them.
PROSE_BLOCKS: dict[str, Callable[..., list[str]]] = {
    "comparison": comparison,
    "movement": movement,
    "signs": signs,
    "special-cases": special_cases,
    "words": words,
}
INCLUDE = re.compile(r'--8<-- "([^"]+)"')
SHARED = "docs/_shared"


class Line(NamedTuple):
    """One line and where it is, which is another file if it was included."""

    path: str
    number: int
    text: str

    def problem(
        self, wrong: str, fix: str, gone: str = "", data: tuple[str, int] | None = None
    ) -> Problem:
        """Return a problem of this line: near it if about what is `gone`, or of it and `data`."""
        return Problem(self.path, self.number, wrong, fix, gone, data=(data,) if data else ())


@dataclass(frozen=True)
class Page:
    """A Markdown page.

    `path` is relative to the repository, `meta` the front matter ({} if it cannot be read, with
    the line and the reason in `meta_error`), `head` the lines of the front matter, `typed` the
    body with included files written out, `lines` the same with signs and comparisons written out.
    """

    path: str
    meta: dict
    meta_error: tuple[int, str] | None
    head: list[Line] = field(repr=False)
    typed: list[Line] = field(repr=False)
    lines: list[Line] = field(repr=False)

    @property
    def address(self) -> str:
        """Return where the page is found, below the address of the site."""
        return address_of(self.path.removeprefix("docs/"))

    @property
    def shown_head(self) -> list[Line]:
        """Return the lines of the front matter that readers see."""
        return [line for line in self.head if line.text.startswith(("title:", "description:"))]

    def key_line(self, key: str) -> int:
        """Return the line of a key of the front matter, or 1 if it is not there."""
        return next((line.number for line in self.head if line.text.startswith(f"{key}:")), 1)


def read_page(
    path: str, text: str, shared: dict[str, str] | None = None, data: Path | None = None
) -> Page:
    """Return the page at `path` with this `text`.

    `shared` maps included names to their text; `data` is the folder that data blocks read, or
    None to leave them as typed.
    """
    lines = text.splitlines()
    meta, meta_error, start = read_front_matter(lines)
    head = [Line(path, number, line) for number, line in enumerate(lines[:start], 1)]
    body: list[Line] = []
    for number, line in enumerate(lines[start:], start + 1):
        found = INCLUDE.fullmatch(line.strip())
        if found and found[1] in (shared or {}):
            name = f"{SHARED}/{found[1]}"
            body += [Line(name, n, t) for n, t in enumerate(shared[found[1]].splitlines(), 1)]
        else:
            body.append(Line(path, number, line))
    return Page(path, meta, meta_error, head, body, with_data(body, data) if data else body)


def with_data(typed: list[Line], data: Path) -> list[Line]:
    """Return the lines with signs and comparisons written out, at the line of their block."""
    written = written_out([line.text for line in typed], data, PROSE_BLOCKS)
    return [typed[index]._replace(text=text) for index, text in written]


def read_front_matter(lines: list[str]) -> tuple[dict, tuple[int, str] | None, int]:
    """Return the keys, the fault (line, reason) or None, and the index of the first body line."""
    if not lines or lines[0] != "---":
        return {}, (1, "there is no front matter"), 0
    if "---" not in lines[1:]:
        return {}, (1, "the front matter has no closing ---"), 0
    end = lines.index("---", 1)
    try:
        meta = yaml.safe_load("\n".join(lines[1:end]))
    except yaml.YAMLError as error:
        reason = getattr(error, "problem", None) or "it is not YAML"
        return {}, (fault_line(error) + 1, f"unreadable front matter: {reason}"), end + 1
    except ValueError as error:  # a date that no calendar has
        return {}, (wrong_date(lines[:end]), f"unreadable front matter: {error}"), end + 1
    if not isinstance(meta, dict):
        return {}, (2, "the front matter is not a list of keys and values"), end + 1
    return meta, None, end + 1


def read_pages(docs: Path) -> list[Page]:
    """Return every page below `docs`, without the folders that start with an underscore."""
    shared = {
        file.name: file.read_text(encoding="utf-8", errors="replace")
        for file in (docs / "_shared").glob("*.md")
    }
    files = [
        file
        for file in sorted(docs.rglob("*.md"))
        if not any(part.startswith("_") for part in file.relative_to(docs).parts)
    ]
    return [read_file(file, docs, shared) for file in files]


def read_file(file: Path, docs: Path, shared: dict[str, str]) -> Page:
    """Return the page of a file, and as far as it goes one that is not UTF-8."""
    held = file.read_bytes()
    path = file.relative_to(docs.parent).as_posix()
    page = read_page(path, held.decode("utf-8", "replace"), shared, docs / "_data")
    try:
        held.decode("utf-8")
    except UnicodeDecodeError as error:
        line = held[: error.start].count(b"\n") + 1
        return replace(page, meta_error=(line, "not UTF-8: save the file as UTF-8"))
    return page
