"""The words that are built: our pages, or a site of any size made of them.

A larger site holds copies of our pages in folders of their own, so the links between them keep
working. A smaller one holds the first page of each entry of the menu, then others in its order.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import yaml

# A page with a template of its own, such as the search page, occurs once on a site of any size.
TEMPLATE = re.compile(r"^template: .*\n", re.MULTILINE)
TOPICS = "topics.yml"


def paths_of(nav: list) -> list[str]:
    """Return the path of each page below these entries of the menu, in order."""
    found = []
    for entry in nav:
        place = next(iter(entry.values())) if isinstance(entry, dict) else entry
        found += [place] if isinstance(place, str) else paths_of(place)
    return found


def chosen_paths(nav: list, count: int) -> set[str]:
    """Return the paths of the `count` pages of a site that is smaller than ours."""
    first = [paths_of([entry])[0] for entry in nav]
    return set(list(dict.fromkeys([*first, *paths_of(nav)]))[:count])


def part_of(nav: list, paths: set[str]) -> list:
    """Return the menu with these pages alone."""
    kept = []
    for entry in nav:
        title, place = next(iter(entry.items()))
        below = place if isinstance(place, str) else part_of(place, paths)
        if below and (below in paths if isinstance(below, str) else True):
            kept.append({title: below})
    return kept


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
    if count is None or count == len(texts):
        return nav
    if count < len(texts):
        paths = chosen_paths(nav, count)
        for path in set(texts) - paths:
            (folder / path).unlink()
        keep_data(folder / "_data", paths)
        return part_of(nav, paths)
    plain = {path: text for path, text in texts.items() if not TEMPLATE.search(text)}
    more = copies(plain, count - len(texts))
    for path, text in more.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return with_copies(nav, list(more))


def keep_data(data: Path, paths: set[str]) -> None:
    """Leave only the topics of these pages: one of another page ends our build."""
    change(data / TOPICS, lambda topics: [t for t in topics if t["page"].split("#")[0] in paths])


def change(file: Path, made: Callable) -> None:
    """Write what `made` makes of the YAML in the file."""
    found = made(yaml.safe_load(file.read_text(encoding="utf-8")))
    file.write_text(yaml.safe_dump(found, allow_unicode=True, sort_keys=False), encoding="utf-8")


def without_templates(folder: Path) -> None:
    """Take away what only our own theme has: the templates that pages ask for."""
    for page in folder.rglob("*.md"):
        page.write_text(TEMPLATE.sub("", page.read_text(encoding="utf-8"), count=1), "utf-8")
