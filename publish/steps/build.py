"""Step: Markdown → built pages, with MkDocs in strict mode."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

from publish.last_update import last_update

# How MkDocs, a process of its own, ends where the disk is full.
FULL = f"[Errno {errno.ENOSPC}]"
# An apostrophe of a title, a description or a name in the menu, which no Markdown curls.
APOSTROPHE = "&#39;"


def build(site: Path) -> None:
    """Run `mkdocs build --strict` into the folder `site`.

    Prints one line if all is well. Prints every warning and exits if the build fails.
    Raises OSError if the disk is full.
    Not with --quiet: MkDocs then counts no warning, and --strict lets every fault pass.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
    result = subprocess.run(
        [*command, str(site.resolve())],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if FULL in result.stdout:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(site))
    print(without_info_lines(result.stdout), end="", file=sys.stderr)
    if result.returncode:
        sys.exit(result.returncode)
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace(APOSTROPHE, "’"), encoding="utf-8")
    print("Built without a warning", flush=True)


def environment() -> dict[str, str]:
    """Return the environment of the build.

    The last update of the pages stands for "now", so the same pages give the same site
    (https://reproducible-builds.org/docs/source-date-epoch/). Material's notice of its end of
    life is hidden, so that real warnings are seen.
    """
    now = str(int(last_update().timestamp()))
    return {**os.environ, "SOURCE_DATE_EPOCH": now, "NO_MKDOCS_2_WARNING": "1"}


def without_info_lines(output: str) -> str:
    """Return what MkDocs printed without the lines that only say what it is doing."""
    lines = output.splitlines(keepends=True)
    return "".join(line for line in lines if line.strip() and not line.startswith("INFO "))
