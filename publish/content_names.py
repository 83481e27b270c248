"""Step 5: a script or style that a page loads has its content in its name: index.3fc1d0a2.js.

So a page never gets the file of another version, neither from a browser's own store, nor from a
kept copy, nor while a new version is put on the host: the file is the right one, or it is missing
and the page says so. Runs after `slim`, which changes content, and before `policy`.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from publish.page_addresses import ADDRESS, file_at, site_address

KINDS = (".js", ".css")
# Of SHA-256, as hexadecimal digits: two versions of one file must differ, no more.
DIGITS = 8


def content_names(site: Path) -> None:
    """Rename the scripts and styles that pages below `site` load, and change the pages to suit."""
    home = site_address(site)
    new_names: dict[Path, str] = {}
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")

        def renamed(found: re.Match[str], page: Path = page) -> str:
            file = file_at(site, home, page, found["address"])
            if file is None or file.suffix not in KINDS:
                return found[0]
            new_names.setdefault(file, content_name(file))
            return found[0].replace(file.name, new_names[file])

        changed = ADDRESS.sub(renamed, html)
        if changed != html:
            page.write_text(changed, encoding="utf-8")
    for file, name in new_names.items():
        file.rename(file.with_name(name))


def content_name(file: Path) -> str:
    """Return the name of the file with the start of its SHA-256 in it; one that has it is kept."""
    digest = hashlib.sha256(file.read_bytes()).hexdigest()[:DIGITS]
    return file.name if digest in file.name else f"{file.stem}.{digest}{file.suffix}"
