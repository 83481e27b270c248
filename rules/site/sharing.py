"""A link to a page shows its title, its words and our card, and a browser finds its icons."""

from __future__ import annotations

import struct
from pathlib import Path

from publish.html_tree import canonical_address, squeeze
from rules.built.links import SHOWN_ANYWHERE, SITE_URL, target
from rules.built.page import BuiltPage
from rules.problem import Problem
from rules.site.page_head import meta

NEEDED = ("og:title", "og:description", "og:image", "og:site_name", "og:type")
# What asks for a picture, and how large it must be; None where any size will do.
CARD, TOUCH = (1200, 630), (180, 180)
LINKS = {"icon": None, "apple-touch-icon": TOUCH, "manifest": None}
FIX = "see overrides/partials/head.html and upkeep/draw_images.py"


def check(page: BuiltPage, site: Path) -> list[Problem]:
    """Return a problem for each thing that is missing in the head, or leads nowhere."""
    head = page.tree.head
    shared = {one.get("property"): one.get("content", "") for one in head.xpath("meta[@property]")}
    wrongs = [f"{name} is missing or empty" for name in NEEDED if not shared.get(name)]
    if shared.get("og:description") != meta(page, "description"):
        wrongs.append("og:description is not the description")
    if not squeeze(head.findtext("title") or "").startswith(shared.get("og:title", "")):
        wrongs.append("og:title is not the title")
    if page.path not in SHOWN_ANYWHERE:
        own = {"og:url": shared.get("og:url", ""), "canonical": canonical_address(page.tree)}
        wrongs += [
            f'{name} is "{address}", not its own address'
            for name, address in own.items()
            if address != SITE_URL + page.address
        ]
    wrongs += picture_faults(page, site, "og:image", shared.get("og:image", ""), CARD)
    for rel, size in LINKS.items():
        found = head.xpath("link[@rel=$rel]/@href", rel=rel)
        wrongs += [] if found else [f"there is no {rel}"]
        for address in found:
            wrongs += picture_faults(page, site, rel, address, size)
    schemes = head.xpath("meta[@name='theme-color']/@media")
    if sorted(schemes) != [f"(prefers-color-scheme: {one})" for one in ("dark", "light")]:
        wrongs.append("theme-color is not given for light and dark")
    return [Problem(page.path, 1, wrong, FIX) for wrong in wrongs]


def picture_faults(
    page: BuiltPage, site: Path, name: str, address: str, size: tuple[int, int] | None
) -> list[str]:
    """Say if the file is not there, or is not as large as it must be."""
    path, _ = target(page, address)
    if path is None or not (site / path).is_file():
        return [f"{name} leads to {address}, which is not there"]
    found = png_size(site / path)
    if size and found != size:
        return [f"{name} is {found[0]} by {found[1]} px, not {size[0]} by {size[1]}"]
    return []


def png_size(file: Path) -> tuple[int, int]:
    """Return width and height of a PNG file; (0, 0) if it is none."""
    start = file.read_bytes()[:24]
    return struct.unpack(">II", start[16:24]) if start[1:4] == b"PNG" else (0, 0)
