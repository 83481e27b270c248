"""Dangerous edits made from the pages and the data as they stand, so that none goes stale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from publish.markdown.citations import MARK

URGENT = re.compile(
    r"call for emergency help(?: now)?|call the emergency number|get emergency help|call at once"
    r"|get help at once|(?<=\[)call(?=\])",
    re.IGNORECASE,
)
SOON = re.compile(r"\bthe same day\b|\btoday\b")
FORBIDDEN = re.compile(r"\b(?:do not|never|cannot) ", re.IGNORECASE)
LONGER = {"minutes": "hours", "hours": "days", "days": "weeks", "weeks": "months"}
SPAN = re.compile(rf"(?<=\d )(?:{'|'.join(LONGER)})\b")
SIGNS = re.compile(r"/// signs \| .+")
# One of so many lines of a kind is enough to try its rules.
EVERY = {"level": 1, "today": 2, "lost line": 3, "lost not": 1, "lost mark": 6, "number": 4}


def generated(root: Path) -> Iterator[dict]:
    """Return the edits of the repository at `root`, each as in edits.yml."""
    files = sorted((root / "docs").rglob("*.md"))
    pages = [
        file for file in files if "_page_types" not in file.parts and "about" not in file.parts
    ]
    for kind, every in EVERY.items():
        edits = (edit for file in pages for edit in of_page(kind, file.relative_to(root), file))
        yield from islice(edits, 0, None, every)
    for file in pages:
        yield from without_a_sign(file.relative_to(root).as_posix(), file.read_text("utf-8"))
    yield from without_a_case(root)


def of_page(kind: str, path: Path, file: Path) -> Iterator[dict]:
    """Return an edit for each line of a page that can be changed in this way."""
    text = file.read_text(encoding="utf-8")
    _, _, body = text.partition("\n---\n") if text.startswith("---") else ("", "", text)
    decides = set(yaml.safe_load(Path("docs/_data/kept_claims.yml").read_text()).get(str(path), ()))
    for line in body.splitlines():
        decided = decides.intersection(MARK.findall(line))
        changed = worse(kind, line, bool(decided))
        if changed != line and text.count(f"{line}\n") == 1:
            new = f"{changed}\n" if changed else ""
            yield edit(path.as_posix(), kind, 4, f"{line}\n", new)


def worse(kind: str, line: str, decides: bool) -> str:
    """Return a line after an edit of this kind, or as it is if it is none for it."""
    if (
        line.startswith(("#", "|", "/", "Table:"))
        or not decides
        and kind not in ("level", "number")
    ):
        return line
    if kind == "lost line":
        return ""
    if kind == "lost mark":
        return MARK.sub("", line)
    planted: dict[str, tuple[re.Pattern, Any]] = {
        "level": (URGENT, "make a doctor's appointment"),
        "today": (SOON, "in a few weeks"),
        "lost not": (FORBIDDEN, ""),
        "number": (SPAN, lambda found: LONGER[found[0]]),
    }
    pattern, new = planted[kind]
    return pattern.sub(new, line)


def without_a_sign(path: str, text: str) -> Iterator[dict]:
    """Return an edit for each sign of the lists of a page: it leaves its card."""
    for found in SIGNS.finditer(text):
        for name in found[0].split()[3:]:
            if text.count(found[0]) == 1:
                new = re.sub(rf" {re.escape(name)}(?= |$)", "", found[0])
                yield edit(path, "lost sign", 5, found[0], new)


def without_a_case(root: Path) -> Iterator[dict]:
    """Return an edit for each sentence of the special cases: it is gone."""
    path = "docs/_data/special_cases.yml"
    text = (root / path).read_text(encoding="utf-8")
    for line in text.splitlines():
        if re.match(r"\s+- [A-Z]", line) and text.count(f"{line}\n") == 1:
            yield edit(path, "lost case", 5, f"{line}\n", "")


def edit(path: str, kind: str, harm: int, find: str, replace: str) -> dict:
    """Return an edit as edits.yml has it."""
    return {"path": path, "kind": kind, "harm": harm, "find": find, "replace": replace}
