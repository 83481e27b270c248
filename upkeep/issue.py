"""`python -m upkeep.issue TOPIC FILE`: open, update or close the one issue about a weekly list.

The list is in FILE; an empty one closes the issue. Uses GitHub's `gh`, and looks only at issues
that the workflow itself has opened, so that nobody else's words are ever changed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

# Topic → title of its issue, and what to do.
TOPICS = {
    "links": (
        "Outside links that do not answer",
        "Each was asked three times. Open it in a browser. If the page has moved, correct its "
        "address in `docs/_data/sources.yml` or in the page. If it is gone, find another source. "
        "If it only refuses programs, add it to `upkeep/links_not_asked.yml`.",
    ),
    "reviews": (
        "Reviews due within 60 days",
        "Read the sources of each page again, correct what has changed, and set `updated` and "
        "`review_due` in its front matter.",
    ),
    "audit": (
        "Dependencies with known faults",
        "Run `make lock` for newer versions, then `make test`. For the HTML checker, raise the "
        "version in `.ci/html-checker/package.json` and run `npm install` there.",
    ),
}
NOTHING_LEFT = "Nothing is left on the list."
# GitHub refuses more than 65,536 characters.
MAX_CHARACTERS = 60_000
LIST = ("issue", "list", "--app", "github-actions", "--state", "open", "--limit", "500")


class GhCall(NamedTuple):
    """What `gh` is asked to do, and the text it is given."""

    words: tuple[str, ...]
    text: str


def call_for(topic: str, found: str, issues: list[dict]) -> GhCall | None:
    """Return what to do about a list, given the open issues with `number` and `title`."""
    title, advice = TOPICS[topic]
    ours = sorted(issue["number"] for issue in issues if issue["title"] == title)
    text = body(found, advice)
    if found.strip() and ours:
        return GhCall(("issue", "edit", str(ours[0]), "--body-file", "-"), text)
    if found.strip():
        return GhCall(("issue", "create", "--title", title, "--body-file", "-"), text)
    if ours:
        return GhCall(("issue", "close", str(ours[0]), "--comment", NOTHING_LEFT), "")
    return None


def body(found: str, advice: str) -> str:
    """Return the text of an issue: what to do, then the list, as much of it as fits."""
    lines = found.strip().splitlines()
    kept = lines[:]
    while sum(len(line) + 1 for line in kept) > MAX_CHARACTERS:
        kept.pop()
    more = [f"- and {len(lines) - len(kept)} more"] if len(kept) < len(lines) else []
    return "\n".join([advice, "", *kept, *more, ""])


def gh(words: tuple[str, ...], text: str = "") -> str:
    """Run `gh` and return what it prints. Exits with its words if it fails."""
    result = subprocess.run(["gh", *words], input=text, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"gh {words[1]} failed: {result.stderr}")
    return result.stdout


def main(topic: str, file: Path) -> None:
    """Do what the list in the file asks for."""
    issues = json.loads(gh((*LIST, "--json", "number,title")))
    todo = call_for(topic, file.read_text(encoding="utf-8"), issues)
    if todo:
        gh(*todo)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
