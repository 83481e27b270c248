from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from benchmarks.pages_server import PagesServer
from benchmarks.repeat_visits import change


def test_one_file_is_changed_and_no_other(tmp_path: Path) -> None:
    for name in ("a.1.json", "b.json"):
        (tmp_path / name).write_text("{}")
    server = PagesServer(tmp_path)
    change(server, "a.*.json")
    found = {name: gzip.decompress(body) for name, (_, _, body) in server.files.items()}
    assert found == {"a.1.json": b"{} ", "b.json": b"{}"}


def test_a_name_that_fits_no_file_or_two_stops_the_measure(tmp_path: Path) -> None:
    for name in ("a.1.json", "a.2.json"):
        (tmp_path / name).write_text("{}")
    for pattern, number in (("a.*.json", 2), ("c.*.json", 0)):
        with pytest.raises(SystemExit, match=f"{number} files"):
            change(PagesServer(tmp_path), pattern)
