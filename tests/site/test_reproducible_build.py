"""The same sources give the same site, byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.problem import Problem, report
from tests.site.conftest import Build

FIX = "find what put the time, the folder or the order of a set into it"


def check(one: Path, other: Path) -> list[Problem]:
    """Return a problem for each file that is not the same in both folders."""
    first, second = contents(one), contents(other)
    return [
        Problem(path, 1, "a second build gives another file", FIX)
        for path in sorted(first.keys() | second.keys())
        if first.get(path) != second.get(path)
    ]


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of each file by its path below the folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_a_second_build_gives_the_same_bytes(
    site: Path, build_again: Callable[..., Build], tmp_path: Path
) -> None:
    """Anyone can check that the site we publish is the site in the repository."""
    again = build_again(tmp_path / "again", TZ="Asia/Tokyo", PYTHONHASHSEED="7", LC_ALL="C")
    assert again.status == 0, again.output
    report(check(site, again.folder))


def test_other_missing_and_extra_files_are_reported(tmp_path: Path) -> None:
    for name, text in {"a/same": "1", "b/same": "1", "a/x": "1", "b/x": "2", "b/new": "3"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert [str(problem) for problem in check(tmp_path / "a", tmp_path / "b")] == [
        f"{path}:1: a second build gives another file\n    Fix: {FIX}" for path in ("new", "x")
    ]


def test_two_equal_folders_are_fine(tmp_path: Path) -> None:
    (tmp_path / "same").write_text("1")
    assert check(tmp_path, tmp_path) == []
