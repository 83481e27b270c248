"""The build stops at each warning, shows it, and takes its dates from the pages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from publish.steps import build
from tests.files import write_files
from tests.proof import exit_message

ROOT = Path(__file__).parents[2]


def run(folder: Path, page: str) -> subprocess.CompletedProcess[str]:
    """Build a site of one page with `publish.steps.build` in a process of its own."""
    page = f"---\nupdated: 2026-11-23\n---\n{page}"
    settings = "site_name: A doctor&#39;s site\ntheme: mkdocs\n"
    write_files(folder, {"docs/index.md": page, "mkdocs.yml": settings})
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
    assert "A doctor’s site" in (tmp_path / "site/index.html").read_text(encoding="utf-8")


def test_a_warning_is_shown_and_stops_the_build(tmp_path: Path) -> None:
    result = run(tmp_path, "# A page\n\n[Next](gone.md)\n")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "WARNING -  Doc file 'index.md' contains a link 'gone.md', but the target is not found "
        "among documentation files.\nAborted with 1 warnings in strict mode!\n"
    )


def test_lines_that_only_tell_the_progress_are_left_out() -> None:
    output = "INFO    -  Cleaning site directory\n\nWARNING -  A fault\n  - its second line\n"
    assert build.without_info_lines(output) == "WARNING -  A fault\n  - its second line\n"


def test_now_is_the_last_update_of_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the time of a commit: an archive and a shallow clone have none, or another one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    monkeypatch.setenv("PATH", "")
    page = "---\nupdated: 2026-11-{}\n---\n# A page\n"
    write_files(tmp_path / "docs", {"index.md": page.format(23), "about/index.md": page.format(24)})
    assert build.environment()["SOURCE_DATE_EPOCH"] == "1795478400"


def test_pages_without_a_date_stop_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing on the site is dated 1970."""
    monkeypatch.chdir(tmp_path)
    write_files(tmp_path, {"docs/index.md": "# A page\n"})
    assert exit_message(build.environment) == (
        "docs/index.md:1: no page says when it was updated\n"
        "    Fix: write a line such as `updated: 2026-11-29` between the --- of each page"
    )
