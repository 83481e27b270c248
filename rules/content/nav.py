"""The navigation lists every page once, and nothing else."""

from collections.abc import Iterator
from typing import Any

from rules.problem import Problem
from rules.text.levels import Vocabulary
from rules.text.page import Page

FILE = "mkdocs.yml"


def targets(nav: Any) -> Iterator[str]:
    """Yield the files that a navigation names, at every depth."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, dict):
        for below in nav.values():
            yield from targets(below)
    else:
        for below in nav or []:
            yield from targets(below)


def check(pages: list[Page], settings: dict, text: str) -> list[Problem]:
    """Return a problem for each page that is not in the menu just once."""
    listed = list(targets(settings.get("nav")))
    files = [page.path.removeprefix("docs/") for page in pages]
    faults = [
        *(
            (name, "is not in the navigation", "add it under nav")
            for name in missing(files, listed)
        ),
        *((name, "is not a page", "take it out of nav") for name in missing(listed, files)),
        *((name, "is in the navigation twice", "list it once") for name in twice(listed)),
    ]
    return [
        Problem(FILE, line_of(name, text), f"{name} {wrong}", fix) for name, wrong, fix in faults
    ]


def check_names(settings: dict, text: str, words: Vocabulary) -> list[Problem]:
    """Return a problem for each name in the menu that tells an emergency sign."""
    return [
        Problem(
            FILE,
            text[: text.index(name)].count("\n") + 1,
            f'the menu leads who has "{hit[0]}" to a page: "{name}"',
            "name the page by what it is about",
        )
        for name in names(settings.get("nav"))
        if (hit := words.emergency_signs.search(name))
    ]


def names(nav: Any) -> Iterator[str]:
    """Yield what a navigation calls its pages, at every depth."""
    for entry in nav if isinstance(nav, list) else []:
        for name, below in entry.items() if isinstance(entry, dict) else ():
            yield name
            yield from names(below)


def missing(names: list[str], other: list[str]) -> list[str]:
    """Return the names that the other list lacks."""
    return [name for name in dict.fromkeys(names) if name not in other]


def twice(names: list[str]) -> list[str]:
    """Return the names that stand more than once."""
    return [name for name in dict.fromkeys(names) if names.count(name) > 1]


def line_of(name: str, text: str) -> int:
    """Return the last line that names a file, or the line of `nav:`."""
    lines = list(enumerate(text.splitlines(), 1))
    named = [number for number, line in lines if line.endswith(f" {name}")]
    nav = [number for number, line in lines if line.startswith("nav:")]
    return (named or nav or [1])[-1]
