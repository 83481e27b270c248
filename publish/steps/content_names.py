"""Step: a script or style that a page loads has its content in its name: index.3fc1d0a2.js.

So a page never gets the file of another version, neither from a browser's own store, nor from a
kept copy, nor while a new version is put on the host: the file is the right one, or it is missing
and the page says so.
"""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import basename

from publish.built_files import content_name
from publish.page_addresses import ADDRESS, SiteFiles

KINDS = (".js", ".css")


def content_names(site: Path) -> None:
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
                new_names[file] = content_name(site / file)
            return found[0].replace(basename(file), new_names[file])

        changed = ADDRESS.sub(renamed, html)
        if changed != html:
            (site / page).write_text(changed, encoding="utf-8")
    for file, name in new_names.items():
        (site / file).rename((site / file).with_name(name))
