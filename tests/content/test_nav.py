"""The navigation lists every page once, and nothing else."""

from collections.abc import Iterator

from tests.content.page import Page, read_page
from tests.problem import Problem, messages, report

FILE = "mkdocs.yml"


def targets(nav: object) -> Iterator[str]:
    """Return the files that a navigation names, at every depth."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, dict):
        for below in nav.values():
            yield from targets(below)
    else:
        for below in nav or []:
            yield from targets(below)


def check(pages: list[Page], settings: dict, text: str) -> list[Problem]:
    listed = list(targets(settings.get("nav")))
    files = [page.path.removeprefix("docs/") for page in pages]
    faults = [
        *(
            (name, "is not in the navigation", "add it under nav")
            for name in missing(files, listed)
        ),
        *((name, "is no page", "take it out of nav") for name in missing(listed, files)),
        *((name, "stands in the navigation twice", "list it once") for name in twice(listed)),
    ]
    return [
        Problem(FILE, line_of(name, text), f"{name} {wrong}", fix) for name, wrong, fix in faults
    ]


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


def test_the_navigation_lists_every_page_once(pages, site_settings, root):
    """It makes the menu and the site map; a page left out cannot be found."""
    report(check(pages, site_settings, (root / FILE).read_text(encoding="utf-8")))


def test_pages_left_out_gone_or_listed_twice_are_reported():
    """The message leads to the line in mkdocs.yml."""
    pages = [read_page("docs/index.md", ""), read_page("docs/new.md", "")]
    text = "nav:\n  - Home: index.md\n  - More:\n      - Home: index.md\n      - Old: old.md\n"
    settings = {"nav": [{"Home": "index.md"}, {"More": [{"Home": "index.md"}, {"Old": "old.md"}]}]}
    assert messages(check(pages, settings, text)) == [
        "mkdocs.yml:1: new.md is not in the navigation\n    Fix: add it under nav",
        "mkdocs.yml:4: index.md stands in the navigation twice\n    Fix: list it once",
        "mkdocs.yml:5: old.md is no page\n    Fix: take it out of nav",
    ]
    assert check(pages[:1], {"nav": [{"Home": "index.md"}]}, "") == []
