"""`python -m rules.built.page_weight FOLDER`: what each page weighs, as a Markdown table.

A page and all that paints it is one file, so its bytes with gzip are the bytes of the first view.
A part weighs what the page saves without it, one part after the other; so parts add up to the page.
"""

from __future__ import annotations

import gzip
import re
import sys
import zlib
from pathlib import Path
from typing import NamedTuple

STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
SCRIPT = re.compile(r"<script>.*?</script>", re.DOTALL)
SOURCES = re.compile(r"<details class=\"?sources\b.*?</ol></details>", re.DOTALL)


class Weight(NamedTuple):
    """Bytes of one page with gzip, whole and by part."""

    path: str
    whole: int
    css: int
    svg: int
    js: int
    sources: int
    text: int

    @property
    def overhead(self) -> int:
        """Return the bytes of what is not words."""
        return self.css + self.svg + self.js


def packed(text: str) -> int:
    """Return how many bytes a text has on the way."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def beginning(html: str, most: int) -> str:
    """Return what a browser has of a page once `most` bytes of it have come."""
    arrived = gzip.compress(html.encode(), 9, mtime=0)[:most]
    unpacked = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(arrived)
    return unpacked.decode(errors="ignore")


def weigh(path: str, html: str) -> Weight:
    """Return the weight of the page at `path`."""
    sizes, rest = [packed(html)], html
    for part in (STYLE, DRAWING, SCRIPT, SOURCES):
        rest = part.sub("", rest)
        sizes.append(packed(rest))
    parts = [before - after for before, after in zip(sizes, sizes[1:], strict=False)]
    return Weight._make([path, sizes[0], *parts, sizes[-1]])


def weigh_site(site: Path) -> list[Weight]:
    """Return the weight of every page below `site`, the heaviest first."""
    weights = [
        weigh(page.relative_to(site).as_posix(), page.read_text(encoding="utf-8"))
        for page in sorted(site.rglob("*.html"))
    ]
    return sorted(weights, key=lambda weight: -weight.whole)


def table(weights: list[Weight]) -> str:
    """Return the weights as a Markdown table."""
    rows = [
        "| Page | Bytes (gzip -9) | CSS | SVG | JS | Sources | Text and tags |",
        "| --- | --: | --: | --: | --: | --: | --: |",
        *("| " + " | ".join(str(part) for part in weight) + " |" for weight in weights),
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    print(table(weigh_site(Path(sys.argv[1]))))
