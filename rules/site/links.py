"""Every address inside the site leads to something that is there."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from rules.built.links import Link, links, target
from rules.built.page import BuiltPage
from rules.problem import Problem

OUTSIDE = ("https", "tel", "mailto", "data")


def check(pages: list[BuiltPage], files: set[str]) -> list[Problem]:
    """Return a problem for each address that leads nowhere; `files` are the paths of the site."""
    anchors = {page.path: {*page.tree.xpath("//@id")} for page in pages}
    problems = []
    for page in pages:
        for link in links(page):
            if fault := fault_of(page, link, files, anchors):
                problems.append(Problem(page.path, link.line, *fault))
    return problems


def fault_of(
    page: BuiltPage, link: Link, files: set[str], anchors: dict[str, set[str]]
) -> tuple[str, str] | None:
    """Return what is wrong with one address and what to do, or None."""
    name = f'{link.attribute}="{link.address}" of <{link.element.tag}>'
    if link.address in ("", "#"):
        return f"{name} is empty", "give it an address, or use no link"
    parts = urlsplit(link.address)
    path, anchor = target(page, link.address)
    if link.is_whole:
        if path is None or path not in files:
            return f"{name} is not an address of this site", "use page.canonical_url or site_url"
        return None
    if parts.scheme in OUTSIDE:
        return None
    if parts.scheme:
        return f"{name} uses {parts.scheme}:", "use https:, or a path inside the site"
    if parts.netloc:
        return f"{name} has no scheme", "write https: before it, or use a path inside the site"
    if path is None:
        return f"{name} leads out of the site's folder", "use a relative path, or the url filter"
    if path not in files:
        return f"{name} leads to {path}, which is not there", "correct the address or add the file"
    if anchor and anchor not in anchors.get(path, {anchor}):
        return f"{name}: {path} has no id {anchor}", "correct the anchor or the heading"
    return None


def paths(site: Path) -> set[str]:
    """Return the path of each file below the folder."""
    return {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
