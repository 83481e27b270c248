"""A repository for a test, or for planted edits: what a contributor starts from."""

from __future__ import annotations

import subprocess
from pathlib import Path


def commit(folder: Path) -> None:
    """Commit all of a folder, as someone without settings; make it a repository first."""
    who = ("-c", "user.name=tests", "-c", "user.email=tests@tests.example")
    for words in (("init",), ("add", "--all"), (*who, "commit", "--message=State")):
        subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True)
