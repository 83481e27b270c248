from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rules.site.reproducible_build import FIX, check, contents
from tests.files import write_files
from tests.report import report
from tests.site.conftest import publish

ROOT = Path(__file__).parents[2]
# What a build reads; git is not asked.
SOURCES = ("docs", "overrides", "publish", "mkdocs.yml")
# Python runs a module of this name before anything else.
LATER = """\
import datetime, time_machine
time_machine.travel(datetime.datetime(2031, 5, 4, 3, 2, 1)).start()
"""


def copy(folder: Path) -> Path:
    """Copy what a build reads into `folder`, with other times on the files; return it."""
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, copy_function=shutil.copyfile, ignore=ignored)
        else:
            shutil.copyfile(source, folder / name)
    return folder


def elsewhere(folder: Path) -> dict[str, str]:
    """Return the environment of another machine, five years on, with its clock in `folder`."""
    (folder / "sitecustomize.py").write_text(LATER)
    home = folder / "home"
    home.mkdir()
    return {
        **{"TZ": "Asia/Kathmandu", "LC_ALL": "C", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
        **{"PYTHONHASHSEED": "7", "PYTHONPATH": str(folder), "HOME": str(home), "COLUMNS": "40"},
        **{"PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
    }


def test_a_build_elsewhere_and_later_gives_the_same_bytes(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anyone can check that the site we publish is the site in the repository."""
    sources = copy(tmp_path / "une autre clé" / "folder")
    clock = tmp_path / "clock"
    clock.mkdir()
    monkeypatch.chdir(sources)
    again = publish(tmp_path / "the site", **elsewhere(clock))
    assert again.status == 0, again.output
    found = contents(again.folder)
    kinds = {Path(path).suffix for path in found}
    assert {".html", ".pdf", ".xml", ".gz", ".js", ".png", ".txt", ".zip"} <= kinds
    report(check(site, again.folder))


def test_the_clock_of_the_other_build_runs_five_years_ahead(tmp_path: Path) -> None:
    """If it did not, a file with the time in it would look the same twice."""
    environment = {**os.environ, **elsewhere(tmp_path)}
    code = "import datetime, time; print(datetime.date.today().year, time.gmtime().tm_year)"
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert said.stdout == "2031 2031\n"


def test_other_missing_and_extra_files_are_reported(tmp_path: Path) -> None:
    files = {"a/same": "1", "b/same": "1", "a/x": "1", "b/x": "2", "b/new": "3"}
    write_files(tmp_path, files)
    assert [str(problem) for problem in check(tmp_path / "a", tmp_path / "b")] == [
        f"{path}:1: a second build gives another file\n    Fix: {FIX}" for path in ("new", "x")
    ]


def test_two_equal_folders_are_fine(tmp_path: Path) -> None:
    (tmp_path / "same").write_text("1")
    assert check(tmp_path, tmp_path) == []
