"""What several steps look for in the built files, and how they name them."""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from posixpath import splitext

# Our scripts as they are written, before `build` copies them.
SCRIPTS = Path(__file__).parents[1] / "overrides" / "assets" / "js"
# What is between the tags.
STYLE = re.compile(r"(?<=<style>).*?(?=</style>)", re.DOTALL)
# In every page while `offline` is true in mkdocs.yml (register-service-worker.js).
WORKER = "navigator.serviceWorker"
# Marks a redirect; no other page has it.
REFRESH_META = '<meta http-equiv="refresh"'
# Of SHA-256, as hexadecimal digits: two versions of one file must differ, no more.
NAME_HASH_LENGTH = 8


def built_scripts(site: Path) -> Path:
    """Return the folder of our scripts as `build` leaves it, until `slim` removes it.

    Exits if it is not there: what needs it cannot be done to a finished site.
    """
    folder = site / "assets" / "js"
    if not folder.is_dir():
        sys.exit(f"{folder}:1: not there, as in a finished site\n    Fix: run the step build first")
    return folder


def hashed_name(file: Path) -> str:
    """Return the name of the file with the start of its SHA-256 in it; one that has it is kept."""
    digest = hashlib.sha256(file.read_bytes()).hexdigest()[:NAME_HASH_LENGTH]
    start, end = splitext(file.name)
    return file.name if digest in start else f"{start}.{digest}{end}"
