"""Further help on a page: links to what health services and charities write for everyone."""

import re
from collections.abc import Iterator

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.records import Records

BLOCK = re.compile(r"/// more-help(?: \| (.+))?")
FOR_EVERYONE = ("patient-page", "fact-sheet")


def help_ids(page: Page) -> Iterator[tuple[Line, str]]:
    """Yield the ids that the page lists as further help, each with its line."""
    for line in page.typed:
        if found := BLOCK.fullmatch(line.text):
            for name in (found[1] or "").split():
                yield line, name


def check(page: Page, sources: Records) -> list[Problem]:
    """Return a problem for each id that is no source, cannot be opened, or is hard to read."""
    found = help_ids(page)
    return [line.problem(*fault) for line, name in found for fault in faults(name, sources)]


def faults(name: str, sources: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one id, and what to do."""
    if name not in sources.entries:
        return [(f'no source is called "{name}"', f"use an id of {sources.path}")]
    source = sources.entries[name]
    found = []
    if not source.get("url"):
        wrong = f'the source "{name}" has no address to open'
        found.append((wrong, f"name one with a url ({sources.path}:{sources.lines[name]})"))
    if source.get("kind") not in FOR_EVERYONE:
        wrong = f'the source "{name}" is a {source.get("kind")}, which is not written for everyone'
        found.append((wrong, f"name a {' or '.join(FOR_EVERYONE)}"))
    return found
