"""What decides an action, or warns of harm, stays on each page that says it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.page import SHARED, Page, read_page
from rules.text.records import Records

DATA = "docs/_data/kept_claims.yml"


def check(page: Page, kept: Records, claims: Records) -> list[Problem]:
    """Return a problem for each claim that the page marks less often than it must.

    Its line is that of the claim before it, which is where the lost line stood.
    """
    marked = [(name, line) for line in page.typed for name in MARK.findall(line.text)]
    count = Counter(name for name, line in marked if line.path == page.path)
    lines = {name: line.number for name, line in marked if line.path == page.path}
    found, before = [], 1
    for name, times in kept.entries[page.path].items():
        before = lines.get(name, before)
        if count[name] >= times:
            continue
        says = (
            str(claims.entries[name]["says"]) if name in claims.entries else "nothing: correct it"
        )
        wrong = f'the line of the claim "{name}" is gone; it said: {says}'
        fix = f"say and mark it again, or take it from {DATA}:{kept.lines[page.path]}"
        found.append(Problem(page.path, before, wrong, f"{fix} with a reviewer"))
    return found


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
