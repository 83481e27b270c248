"""Every address the site ever had has an answer in the finished site, files to download too."""

from __future__ import annotations

from pathlib import Path

from rules.problem import Problem, messages
from rules.text.records import Records, read_records
from tests.report import report
from tests.site.test_links import paths

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


def test_every_address_ever_published_has_an_answer(site: Path, addresses: Records) -> None:
    """A clinic links to a sheet once, and does not look again."""
    report(check(addresses, paths(site)))


def test_a_missing_file_and_a_new_one_are_reported() -> None:
    addresses = read_records(PATH, "/:\n/a.pdf:\n/b/:\n")
    assert messages(check(addresses, {"index.html", "c.pdf"})) == [
        f'{PATH}:1: /c.pdf is not listed\n    Fix: add the line "/c.pdf:"',
        *(
            f"{PATH}:{line}: the build writes nothing at {address}\n"
            "    Fix: keep a page or a file there: links and printed codes lead to it"
            for line, address in ((2, "/a.pdf"), (3, "/b/"))
        ),
    ]


def test_an_address_with_an_answer_is_fine() -> None:
    addresses = read_records(PATH, "/:\n/a.pdf:\n/b/: /\n")
    assert check(addresses, {"index.html", "a.pdf", "b/index.html", "b/c.js"}) == []
