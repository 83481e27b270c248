from __future__ import annotations

from pathlib import Path

from rules.problem import messages
from rules.site.addresses import PATH, check
from rules.site.links import paths
from rules.text.records import Records, read_records
from tests.report import report


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
