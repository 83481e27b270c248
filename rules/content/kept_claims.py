"""What decides an action, or warns of harm, stays on each page that says it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.nearest import words_left
from rules.text.page import SHARED, Line, Page, read_page
from rules.text.records import Records

DATA = "docs/_data/kept_claims.yml"


def check(page: Page, kept: Records, claims: Records) -> list[Problem]:
    """Return a problem for each claim that the page marks less often than it must.

    Its line is the one that still has its words, or that of the claim before it, which is where the
    lost line stood.
    """
    own = [line for line in page.typed if line.path == page.path]
    marked = [(name, line) for line in own for name in MARK.findall(line.text)]
    count = Counter(name for name, _ in marked)
    found, before = [], Line(page.path, 1, "")
    for name, times in kept.entries.get(page.path, {}).items():
        before = next((line for one, line in marked if one == name), before)
        if count[name] >= times:
            continue
        says = (
            str(claims.entries[name]["says"]) if name in claims.entries else "nothing: correct it"
        )
        unmarked = [line for line in own if (name, line) not in marked]
        wrong = f'the line of the claim "{name}" is gone; it said: {says}'
        fix = f"say and mark it again, or take it from {DATA}:{kept.lines[page.path]}"
        line = sharing(unmarked, says) or before
        fix = f"{fix} with a reviewer"
        found.append(Problem(page.path, line.number, wrong, fix, re.escape(f"[^{name}]")))
    return found


def sharing(lines: list[Line], says: str) -> Line | None:
    """Return the line of which most words are in a claim: it may have lost only its mark."""
    left = [line for line in lines if words_left(line.text, says)]
    return max(left, key=lambda one: len(one.text), default=None)


def unlisted(page: Page, kept: Records, claims: Records) -> list[Problem]:
    """Return the claims that decide an action and that the list does not keep often enough here.

    A line whose claim is marked twice could leave in silence if the list asked for one.
    """
    marks = Counter(
        name for line in page.typed if line.path == page.path for name in MARK.findall(line.text)
    )
    listed = kept.entries.get(page.path, {})
    return [
        Problem(
            DATA,
            kept.lines.get(page.path, 1),
            f"{page.path} marks {name} {times} times, and this keeps {listed.get(name, 0)}",
            f'write "{name}: {times}" there',
        )
        for name, times in marks.items()
        if name in listed or "level" in claims.entries.get(name, {})
        if times > listed.get(name, 0)
    ]


def missing(kept: Records, pages: list[Page]) -> list[Problem]:
    """Return a problem for each page of the list that is not there."""
    there = {page.path for page in pages}
    return [
        Problem(DATA, line, f'"{path}" is not there', "name the page that says it now")
        for path, line in kept.lines.items()
        if path not in there
    ]


def with_shared(pages: list[Page], root: Path) -> list[Page]:
    """Return the pages, and what they include as pages of its own."""
    files = sorted((root / SHARED).glob("*.md"))
    shared = [
        read_page(f"{SHARED}/{file.name}", file.read_text("utf-8", "replace")) for file in files
    ]
    return [*pages, *shared]
