"""The addresses in a built page, and the files of the site that they lead to.

The site's own address is read from the canonical link of the home page, so that no second place
holds it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from html import unescape
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urljoin

CANONICAL = re.compile(r"<link\b[^>]*\brel=\"?canonical\b[^>]*>")
# href="…" or src=…, with or without quotes, as the minifier writes them.
ADDRESS = re.compile(r"""(?<=\s)(?:href|src)=(?P<quote>["']?)(?P<address>[^"'\s>]+)(?P=quote)""")


def site_address(site: Path) -> str:
    """Return the address that the site is published under. Ends the program if it is not known."""
    home = site / "index.html"
    link = CANONICAL.search(home.read_text(encoding="utf-8")) if home.is_file() else None
    address = ADDRESS.search(link[0]) if link else None
    if address is None:
        fix = "set site_url in mkdocs.yml" if home.is_file() else "run the step build first"
        what = "no canonical link" if home.is_file() else "no home page"
        sys.exit(f"{home}:1: {what}\n    Fix: {fix}")
    return unescape(address["address"])


def file_at(site: Path, home: str, page: Path, address: str) -> Path | None:
    """Return the file that an address in `page` leads to; None if it is no file below `site`.

    `home` is the address of the site. A folder stands for its index.html.
    """
    whole = urljoin(home + page.relative_to(site).as_posix(), unescape(address)).partition("#")[0]
    if not whole.startswith(home):
        return None
    path = unquote(whole.removeprefix(home).partition("?")[0])
    file = site / path / "index.html" if path.endswith("/") or not path else site / path
    return file if file.is_file() else None


def files_of(site: Path, pages: Iterable[Path]) -> set[Path]:
    """Return the pages and every file of the site that they show, load or link to."""
    home = site_address(site)
    files = set(pages)
    for page in list(files):
        addresses = ADDRESS.finditer(page.read_text(encoding="utf-8"))
        found = (file_at(site, home, page, address["address"]) for address in addresses)
        files |= {Path(normpath(file)) for file in found if file}
    return files
