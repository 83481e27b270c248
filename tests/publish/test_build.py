"""The build stops at each warning, shows it, and stands for the time of the last commit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from publish.steps import build

ROOT = Path(__file__).parents[2]
AT = "2026-11-23T12:00:00+0000"


def run(folder: Path, page: str) -> subprocess.CompletedProcess[str]:
    """Build a site of one page with `publish.steps.build` in a process of its own."""
    (folder / "docs").mkdir()
    (folder / "docs/index.md").write_text(page)
    (folder / "mkdocs.yml").write_text("site_name: A\ntheme: mkdocs\n")
    code = "from pathlib import Path; from publish.steps.build import build; build(Path('site'))"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )


def test_a_clean_build_says_one_line(tmp_path: Path) -> None:
    result = run(tmp_path, "# A page\n")
    assert (result.returncode, result.stdout) == (0, "Built without a warning\n"), result.stderr
    assert result.stderr == ""
    assert (tmp_path / "site/index.html").is_file()


def test_a_warning_is_shown_and_stops_the_build(tmp_path: Path) -> None:
    result = run(tmp_path, "# A page\n\n[Next](gone.md)\n")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "WARNING -  Doc file 'index.md' contains a link 'gone.md', but the target is not found "
        "among documentation files.\nAborted with 1 warnings in strict mode!\n"
    )


def test_lines_that_only_tell_the_progress_are_left_out() -> None:
    output = "INFO    -  Cleaning site directory\n\nWARNING -  A fault\n  - its second line\n"
    assert build.worth_reading(output) == "WARNING -  A fault\n  - its second line\n"


def test_now_is_the_time_of_the_last_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert build.last_commit_time() == "0"
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "A")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "a@example.org")
        monkeypatch.setenv(f"GIT_{name}_DATE", AT)
    subprocess.run(["git", "init", "--quiet"], check=True)
    assert build.last_commit_time() == "0"
    subprocess.run(["git", "commit", "--quiet", "--allow-empty", "-m", "A"], check=True)
    assert build.last_commit_time() == "1795435200"
    assert build.environment()["SOURCE_DATE_EPOCH"] == "1795435200"


def test_a_time_that_is_given_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
    assert build.environment()["SOURCE_DATE_EPOCH"] == "12"


def test_without_git_the_time_is_zero(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert build.last_commit_time() == "0"
