"""The words that are built: our pages, or a larger site made of them.

It holds copies of our pages in folders of their own, so the links between them keep working.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

# A page with a template of its own, such as the search page, occurs once on a site of any size.
TEMPLATE = re.compile(r"^template: .*\n", re.MULTILINE)


def paths_of(nav: list) -> list[str]:
    """Return the path of each page below these entries of the menu, in order."""
    found = []
    for entry in nav:
        place = next(iter(entry.values())) if isinstance(entry, dict) else entry
        found += [place] if isinstance(place, str) else paths_of(place)
    return found


def copies(originals: dict[str, str], count: int) -> dict[str, str]:
    """Return `count` more pages, path → text: the originals again and again, folder by folder."""
    found = {}
    for number in range(count):
        path, text = list(originals.items())[number % len(originals)]
        found[f"part-{number // len(originals) + 1}/{path}"] = text
    return found


def with_copies(nav: list, paths: list[str]) -> list:
    """Return the menu with the copies at the end of its first section, a section for each folder.

    Inside a section, because our header shows the first level on every page.
    """
    parts: dict[str, list] = {}
    for number, path in enumerate(paths, start=1):
        parts.setdefault(path.partition("/")[0], []).append({f"Page {number}": path})
    first = next(place for entry in nav for place in entry.values() if isinstance(place, list))
    more = [{name: pages} for name, pages in parts.items()]
    return [{t: [*p, *more] if p is first else p} for entry in nav for t, p in entry.items()]


def write_words(source: Path, folder: Path, nav: list, count: int | None = None) -> list:
    """Write `count` pages, or ours as they are, into `folder`; return their menu."""
    shutil.copytree(source, folder)
    texts = {path: (source / path).read_text(encoding="utf-8") for path in paths_of(nav)}
    if count is None:
        return nav
    plain = {path: text for path, text in texts.items() if not TEMPLATE.search(text)}
    more = copies(plain, count - len(texts))
    for path, text in more.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return with_copies(nav, list(more))


def without_templates(folder: Path) -> None:
    """Take away what only our own theme has: the templates that pages ask for."""
    for page in folder.rglob("*.md"):
        page.write_text(TEMPLATE.sub("", page.read_text(encoding="utf-8"), count=1), "utf-8")
