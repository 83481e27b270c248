"""The addresses in a built page, and the files of the site that they lead to.

The site's own address is read from the canonical link of the home page, so that no second place
holds it. Paths are text, not `Path`: a large site has a million links, and text is much faster.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from publish.html_tree import canonical_address, parse_html

HTML_TAG = re.compile(r"<html\b[^>]*>")
# href="…" or src=…, with or without quotes, as the minifier writes them.
ADDRESS = re.compile(r"""(?<=\s)(?:href|src)=(?P<quote>["']?)(?P<address>[^"'\s>]+)(?P=quote)""")
# A part of the same page, or a whole address: of another site, a telephone, or our canonical one.
LEADS_AWAY = re.compile(r"#|[a-z]+:|//")
FOLDER = ("/", "/.", "/..")


def site_address(site: Path) -> str:
    """Return the address that the site is published under. Exits if it is not known."""
    address = canonical_address(parse_html(home_page(site)))
    if not address:
        home = site / "index.html"
        sys.exit(f"{home}:1: no canonical link\n    Fix: set site_url in mkdocs.yml")
    return address


def home_page(site: Path) -> str:
    """Return the text of the home page. Exits if there is none."""
    home = site / "index.html"
    if not home.is_file():
        sys.exit(f"{home}:1: no home page\n    Fix: run the step build first")
    return home.read_text(encoding="utf-8")


def html_tag(site: Path) -> str:
    """Return the tag <html …> of the home page, which says language and direction."""
    found = HTML_TAG.search(home_page(site))
    return found[0] if found else "<html>"


class SiteFiles:
    """The files of a built site by their paths below its folder, such as "triggers/index.html"."""

    def __init__(self, site: Path) -> None:
        """List the files of the folder `site` once."""
        self.site = site
        self.start = urlsplit(site_address(site)).path
        files = (file for file in site.rglob("*") if file.is_file())
        self.paths = {file.relative_to(site).as_posix() for file in files}

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.site / path).read_text(encoding="utf-8")

    def resolve(self, page: str, address: str) -> str | None:
        """Return the path of the file that an address in `page` leads to; None if it is none.

        A folder stands for its index.html. 404.html holds addresses from the host's root.
        """
        if LEADS_AWAY.match(address):
            return None
        path = unquote(unescape(address)).partition("#")[0].partition("?")[0]
        if path.startswith("/"):
            if not path.startswith(self.start):
                return None
            path, page = path.removeprefix(self.start), ""
        found = normpath(join(dirname(page), path))
        if f"/{path}".endswith(FOLDER):
            found = normpath(join(found, "index.html"))
        return found if found in self.paths else None

    def used_by(self, pages: Iterable[str]) -> set[str]:
        """Return the pages and every file of the site that they show, load or link to."""
        used = set(pages)
        for page in sorted(used):
            found = ADDRESS.finditer(self.read(page))
            used |= {self.resolve(page, one["address"]) or page for one in found}
        return used


def pages_in(paths: Iterable[str]) -> list[str]:
    """Return the pages that have an address of their own, in order."""
    return sorted(path for path in paths if f"/{path}".endswith("/index.html"))


def address_of(page: str) -> str:
    """Return the address of a page named as in docs/: "a/index.md#b" is found at "a/#b"."""
    path, hash_sign, anchor = page.partition("#")
    address = f"/{path.removesuffix('.md')}/".removesuffix("index/").removeprefix("/")
    return f"{address}{hash_sign}{anchor}"
