"""Each included file exists, and each shared file is included."""

from pathlib import PurePosixPath

from rules.problem import Problem
from rules.text.page import SHARED, Page


def check(page: Page) -> list[Problem]:
    """Return the includes that were not written out when the page was read."""
    return [
        line.problem(
            f"this includes nothing: {line.text.strip()}",
            f'write --8<-- and the name of a file in {SHARED}/, as in --8<-- "emergency-card.md"',
        )
        for line in page.lines
        if "8<--" in line.text
    ]


def check_use(pages: list[Page], shared: list[str]) -> list[Problem]:
    """Return the shared files that no page includes."""
    read = {PurePosixPath(line.path).name for page in pages for line in page.lines}
    fix = "include it in a page, or delete it"
    return [
        Problem(f"{SHARED}/{name}", 1, "no page includes this file", fix)
        for name in shared
        if name not in read
    ]
