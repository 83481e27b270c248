"""When the words of the site were last changed, as the pages themselves say.

Neither the clock nor git is asked, so that the same files give the same site: in a clone, in a
shallow one, in an unpacked archive, and in a folder of another owner, where git refuses to answer.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path

UPDATED = re.compile(r"^updated: (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def last_update() -> datetime:
    """Return the newest `updated` of the pages, at midnight.

    Exits if no page has one.
    """
    dates = [
        date
        for page in Path("docs").rglob("*.md")
        for date in UPDATED.findall(page.read_text(encoding="utf-8"))
    ]
    if not dates:
        sys.exit(
            "docs/index.md:1: no page says when it was updated\n"
            "    Fix: write a line such as `updated: 2026-11-29` between the --- of each page"
        )
    return datetime.fromisoformat(max(dates)).replace(tzinfo=UTC)
