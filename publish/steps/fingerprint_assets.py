"""Step: a script or style that a page loads gets a hash of its content in its name.

So a page never gets the file of another version, neither from the browser's cache, nor from the
service worker's, nor while a new version is put on the host: the file is the right one, or it is
missing and the page says so. A name is then such as index.3fc1d0a2.js.
"""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import basename

from publish.built_files import hashed_name
from publish.page_addresses import ADDRESS, SiteFiles

KINDS = (".js", ".css")


def fingerprint_assets(site: Path) -> None:
    """Rename the scripts and styles that pages below `site` load, and change the pages to suit."""
    files = SiteFiles(site)
    new_names: dict[str, str] = {}
    for page in sorted(path for path in files.paths if path.endswith(".html")):
        html = files.read(page)

        def renamed(found: re.Match[str], page: str = page) -> str:
            is_kind = found["address"].endswith(KINDS)
            file = files.resolve(page, found["address"]) if is_kind else None
            if file is None:
                return found[0]
            if file not in new_names:
                new_names[file] = hashed_name(site / file)
            return found[0].replace(basename(file), new_names[file])

        changed = ADDRESS.sub(renamed, html)
        if changed != html:
            (site / page).write_text(changed, encoding="utf-8")
    for file, name in new_names.items():
        (site / file).rename((site / file).with_name(name))
