"""Every address the site ever had has an answer in the finished site, files to download too."""

from __future__ import annotations

from rules.problem import Problem
from rules.text.records import Records

PATH = "docs/_data/addresses.yml"
DOWNLOADS = (".pdf", ".zip")


def check(addresses: Records, files: set[str]) -> list[Problem]:
    """Return a problem for each address without an answer, and each download that is not listed."""
    problems = []
    for address, line in addresses.lines.items():
        path = f"{address[1:]}index.html" if address.endswith("/") else address[1:]
        if path not in files:
            fix = "keep a page or a file there: links and printed codes lead to it"
            problems.append(Problem(PATH, line, f"the build writes nothing at {address}", fix))
    for path in files:
        if path.endswith(DOWNLOADS) and f"/{path}" not in addresses.entries:
            fix = f'add the line "/{path}:"'
            problems.append(Problem(PATH, 1, f"/{path} is not listed", fix))
    return problems
