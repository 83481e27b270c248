"""A clone has the line ends of the repository, also where git is told to write those of Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def git(folder: Path, *words: str) -> None:
    """Run git as on a machine of Windows; fail with what it says."""
    command = ["git", "-c", "core.autocrlf=true", "-c", "core.eol=crlf", *words]
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if result.returncode:
        pytest.fail(result.stderr, pytrace=False)


@pytest.mark.parametrize(("attributes", "ends"), [(True, b"\n"), (False, b"\r\n")])
def test_scripts_and_pages_keep_their_line_ends(
    tmp_path: Path, attributes: bool, ends: bytes
) -> None:
    """A shell stops at the first line of a script with other ends, and the site would differ."""
    if attributes:
        shutil.copy(ROOT / ".gitattributes", tmp_path)
    for name in ("make-environment", "page.md", "Makefile"):
        (tmp_path / name).write_bytes(b"set -eu\nexit\n")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    for name in ("make-environment", "page.md", "Makefile"):
        (tmp_path / name).unlink()
    git(tmp_path, "checkout-index", "--all", "--force")
    for name in ("make-environment", "page.md", "Makefile"):
        assert (tmp_path / name).read_bytes() == b"set -eu" + ends + b"exit" + ends
