"""`python -m upkeep.reviews_due DOCS`: the pages whose review is due soon, as a Markdown list.

Prints nothing while no review is due. Run weekly, never in `make test`: a pull request must not
turn red because a date has passed.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import yaml

# Time enough to find someone who can review, and to read the sources again.
AHEAD = timedelta(days=60)


def reviews_due(docs: Path, today: date) -> list[str]:
    """Return one line for each page below `docs` whose review is due within `AHEAD`, or overdue."""
    due = []
    for page in sorted(docs.rglob("*.md")):
        if any(part.startswith("_") for part in page.relative_to(docs).parts):
            continue
        front_matter = page.read_text(encoding="utf-8").split("---\n")[1]
        review = yaml.safe_load(front_matter)["review_due"]
        if review <= today + AHEAD:
            when = "was due" if review < today else "is due"
            due.append(f"- `{page.as_posix()}`: review {when} on {review.isoformat()}")
    return due


if __name__ == "__main__":
    print("".join(f"{line}\n" for line in reviews_due(Path(sys.argv[1]), date.today())), end="")
