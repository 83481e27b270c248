"""The short line of sources on a sheet: whom the page cites most, and where the full list is."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from publish.markdown.data_files import read_data

DATA = Path("docs/_data")
NAMED = 4


def sources_line(claims: list[str], address: str, data: Path = DATA) -> str:
    """Return the line for these claims: the publishers named most, how many more, the address."""
    publishers = Counter(publishers_of(claims, data))
    most = [name for name, _ in publishers.most_common(NAMED)]
    more = len(publishers) - len(most)
    named = ", ".join(most) + (f" and {more} more" if more else "")
    return f"Sources: {named}. Full list: {address}"


def publishers_of(claims: list[str], data: Path) -> list[str]:
    """Return the publisher of each source of these claims, once for each time it is cited.

    Without what a name says in brackets, such as the country.
    """
    known = read_data(data / "claims.yml")
    sources = read_data(data / "sources.yml")
    names = [sources[name]["publisher"] for claim in claims for name in known[claim]["sources"]]
    return [re.sub(r" \(.*\)$", "", name) for name in names]
