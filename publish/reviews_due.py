"""`python -m publish.reviews_due DOCS`: the pages whose review date has passed, as a Markdown list.

Prints nothing while no review is due. Run weekly, never in `make test`: a pull request must not
turn red because a date has passed.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import yaml


def reviews_due(docs: Path, today: date) -> list[str]:
    """Return one line for each page below `docs` whose `review_due` is before `today`."""
    due = []
    for page in sorted(docs.rglob("*.md")):
        if any(part.startswith("_") for part in page.relative_to(docs).parts):
            continue
        front_matter = page.read_text(encoding="utf-8").split("---\n")[1]
        review = yaml.safe_load(front_matter)["review_due"]
        if review < today:
            due.append(f"- `{page.as_posix()}`: review was due on {review.isoformat()}")
    return due


if __name__ == "__main__":
    print("\n".join(reviews_due(Path(sys.argv[1]), date.today())), end="")
