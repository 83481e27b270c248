"""The copy for a USB stick works from its folder: each link, the search and the sheets to print."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from rules.built.links import links
from rules.built.page import BuiltPage, read_page
from rules.problem import Problem

FIX = "correct publish/steps/site_copy.py"


def check(page: BuiltPage, folder: Path) -> list[Problem]:
    """Return a problem for each address that leads to no file, or to no part of one."""
    problems = []
    for link in links(page):
        parts = urlsplit(link.address)
        if parts.scheme or link.is_whole:
            continue
        here = folder / page.path
        file = here.parent / unquote(parts.path) if parts.path else here
        wrong = f'{link.attribute}="{link.address}" of <{link.element.tag}>'
        if not file.is_file():
            problems.append(Problem(page.path, link.line, f"{wrong} leads to no file", FIX))
        elif parts.fragment and unquote(parts.fragment) not in ids(file.read_text("utf-8")):
            problems.append(Problem(page.path, link.line, f"{wrong} leads to no part", FIX))
    return problems


@cache
def ids(text: str) -> set[str]:
    """Return the ids of a page, which many links lead to."""
    return set(read_page("", text).tree.xpath("//@id"))
