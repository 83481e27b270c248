"""`.ci/make-environment` makes an environment that runs, whatever became of an earlier one."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci/make-environment"
# Stands for Python: notes what is asked of it, makes an environment, and runs what is locked.
PYTHON = """\
#!/bin/sh
case "$*" in
  --version) echo "Python {version}" ;;
  "-m venv"*) echo "venv $3" >> log; rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
  "-m pip"*) echo "pip" >> log ;;
  "-c import fcntl"*) shift 2; exec sh "$@" ;;
esac
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a lock file and a Python of its own."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements/site.txt").write_text("")
    write(tmp_path / "python", PYTHON.format(version="3.13.1"))
    return tmp_path


def write(file: Path, text: str) -> None:
    """Write a program."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)


def made(folder: Path, python: str = "./python") -> list[str]:
    """Run the script in the folder; return what it asked of Python."""
    (folder / "log").unlink(missing_ok=True)
    command = ["sh", str(SCRIPT), python, "site"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    log = folder / "log"
    return log.read_text().splitlines() if log.exists() else []


def test_nothing_is_done_twice(folder: Path) -> None:
    assert made(folder) == ["venv --clear", "pip"]
    assert made(folder) == []


def test_a_newer_lock_is_installed(folder: Path) -> None:
    made(folder)
    later = (folder / ".venv/site.installed").stat().st_mtime + 10
    os.utime(folder / "requirements/site.txt", (later, later))
    assert made(folder) == ["pip"]


def test_an_environment_whose_python_is_gone_is_made_anew(folder: Path) -> None:
    """Its links lead nowhere, and venv alone stops at them."""
    made(folder)
    (folder / ".venv/bin/python").unlink()
    (folder / ".venv/bin/python").symlink_to("/no/such/python3")
    assert made(folder) == ["venv --clear", "pip"]


def test_an_environment_that_lost_its_packages_is_made_anew(folder: Path) -> None:
    """As after an upgrade of Python, or where the first try was stopped half way."""
    made(folder)
    write(folder / ".venv/bin/python", '#!/bin/sh\n[ "$1" != -c ]\n')
    assert made(folder) == ["venv --clear", "pip"]


def test_packages_of_another_python_are_installed_again(folder: Path) -> None:
    made(folder)
    write(folder / ".venv/bin/python", PYTHON.format(version="3.14.0"))
    assert made(folder) == ["pip"]
    assert made(folder) == []


def test_without_python_one_line_says_what_to_do(folder: Path) -> None:
    command = ["sh", str(SCRIPT), "no-such-python", "site"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (
        1,
        "",
        "Python 3.11.5 or later is needed: install it, or name one with 'make PYTHON=…'.\n",
    )
