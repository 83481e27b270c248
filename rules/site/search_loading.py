"""The search is small, is loaded when it is used, and keeps what is typed on the device."""

from __future__ import annotations

import re

from rules.built.page import BuiltPage
from rules.problem import Problem

FOLDER = "search/"
MOST_CODE = 9_000
MOST_INDEX = 60_000
PART = re.compile(r"<script\b[^>]*\ssrc=[^\s>]*\bsearch/|role=\"?search\b")


def check_size(files: dict[str, int]) -> list[Problem]:
    """Return a problem for each file that is heavier than it may be."""
    limits = {"search.js": MOST_CODE, "index.js": MOST_INDEX}
    return [
        Problem(FOLDER + name, 1, f"it has {size} bytes with gzip", f"keep it below {limits[name]}")
        for name, size in files.items()
        if size > limits[name]
    ]


def check_others(pages: list[BuiltPage]) -> list[Problem]:
    """Return a problem for each other page that holds a part of the search."""
    return [
        Problem(page.path, 1, "it holds a part of the search", "keep it to overrides/search.html")
        for page in pages
        if page.address != FOLDER and PART.search(page.text)
    ]
