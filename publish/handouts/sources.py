"""The short line of sources on a sheet: whom the page cites most."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from publish.data_files import read_data
from publish.interface import say

DATA = Path("docs/_data")
NAMED = 4


def sources_line(cited: list[str], data: Path = DATA) -> str:
    """Return the line for these sources: the publishers of most, and how many more."""
    publishers = Counter(publishers_of(cited, data))
    most = [name for name, _ in publishers.most_common(NAMED)]
    more = len(publishers) - len(most)
    names = ", ".join(most)
    if more:
        return say("sheet.sources-more", names=names, number=more)
    return say("sheet.sources", names=names)


def publishers_of(cited: list[str], data: Path) -> list[str]:
    """Return the publisher of each source.

    Without what a name says in brackets, such as the country.
    """
    sources = read_data(data / "sources.yml")
    return [re.sub(r" \(.*\)$", "", sources[name]["publisher"]) for name in cited]
