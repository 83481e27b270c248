"""Step: a zip of the site that works from a folder or a USB stick, and the link to it.

Holds the pages, all they show and load, and the files to print: who has no internet has most use
for paper. Not the redirects: nobody has an old link into a folder on a disk.
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path
from posixpath import dirname, relpath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from publish.built_files import REFRESH_META
from publish.interface import say
from publish.page_addresses import ADDRESS, SiteFiles, pages_in

NAME = "why-is-my-lip-twitching"
# The block of the page that the link goes to the end of (mkdocs.yml).
BLOCK = re.compile(r"<section\b[^>]*\bclass=\"?site-copy\b.*?(?=</section>)", re.DOTALL)
LINK = '<p><a href="{}">{}</a></p>'
# What this step wrote before, where it is run again.
OWN_OUTPUT = re.compile(LINK.format(r'[^"]*\.zip', "[^<]*"))
# A file on a disk has no home screen; browsers refuse this one there, and say so in the console.
MANIFEST = re.compile(r"<link\b[^>]*\brel=\"?manifest\b[^>]*>")
# Code by others goes with its licence, which no page links to.
LICENCE = ".LICENSE.txt"
NOT_COPIED = ".webmanifest"
# The earliest time a zip can hold: the same commit gives the same bytes.
TIME = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644 << 16


def site_copy(site: Path) -> None:
    """Write the zip into the folder `site`, and the link to it into each page with the block."""
    copy = site / f"{NAME}.zip"
    copy.unlink(missing_ok=True)
    files = SiteFiles(site)
    texts = {page: OWN_OUTPUT.sub("", files.read(page)) for page in pages_in(files.paths)}
    pages = {page: html for page, html in texts.items() if REFRESH_META not in html}
    with_block = [page for page, html in pages.items() if BLOCK.search(html)]
    if not with_block:
        sys.exit("no page has a place for the copy\n    Fix: add the block /// site-copy to one")
    write_zip(copy, copied_files(files, pages))
    for page in with_block:
        html = with_link(pages[page], relpath(copy.name, dirname(page)), size(copy))
        (site / page).write_text(html, encoding="utf-8")


def copied_files(files: SiteFiles, pages: dict[str, str]) -> dict[str, bytes]:
    """Return the content of each file of the copy by its path in it; `pages` holds their HTML."""
    copied = {page: with_relative_links(files, page, html).encode() for page, html in pages.items()}
    licences = {path for path in files.paths if path.endswith(LICENCE)}
    for path in (files.used_by(pages) | licences) - copied.keys():
        if not path.endswith(NOT_COPIED):
            copied[path] = (files.site / path).read_bytes()
    return copied


def with_relative_links(files: SiteFiles, page: str, html: str) -> str:
    """Return the page with links to files: in a folder on a disk no link to a folder opens a page.

    Whole addresses, such as the canonical one, still lead to the site.
    """

    def with_file(found: re.Match[str]) -> str:
        address = found["address"]
        file = files.resolve(page, address)
        if file is None:
            return found[0]
        part = address[address.find("#") :] if "#" in address else ""
        return found[0].replace(address, f"{relpath(file, dirname(page))}{part}")

    return ADDRESS.sub(with_file, MANIFEST.sub("", html))


def write_zip(copy: Path, files: dict[str, bytes]) -> None:
    """Write the files into the zip, in one folder, so that they stay together when unpacked."""
    with ZipFile(copy, "w") as archive:
        for path in sorted(files):
            entry = ZipInfo(f"{NAME}/{path}", TIME)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            entry.external_attr = READABLE
            archive.writestr(entry, files[path])


def size(file: Path) -> str:
    """Return the size of a file in MB, which are millions of bytes, as in downloads."""
    return f"{file.stat().st_size / 1_000_000:.1f}".replace(".", say("decimal"))


def with_link(html: str, address: str, size: str) -> str:
    """Return the page with the link at the end of its block."""
    link = LINK.format(escape(address), escape(say("site-copy", size=size)))
    return BLOCK.sub(lambda found: found[0] + link, html, count=1)
