"""The tables of files on the handout page: a row for each country, a column for each size of print.

Written by the step, because only it knows how large the files are. Needs no JavaScript.
"""

from __future__ import annotations

import sys
from html import escape
from itertools import groupby

from publish.handouts.editions import NAMES, PAPERS, Edition, Printed

# The blocks of the page, `/// handout-files | countries` and `| extras`.
BLOCK = 'class="handout-files handout-files--{}">'
ANY_COUNTRY = "Any country"
SIZES = {False: "Handout", True: "Large print"}


def with_links(html: str, files: list[Printed]) -> str:
    """Return the page with a table of the handouts, and one of the other sheets, in its blocks."""
    handouts = [file for file in files if file.edition.sheet == "handout"]
    others = [file for file in files if file.edition.sheet != "handout"]
    for kind, found, head in (
        ("countries", handouts, ("Country", *SIZES.values())),
        ("extras", others, ("Sheet", "Normal", SIZES[True])),
    ):
        block = BLOCK.format(kind)
        if block not in html:
            sys.exit(
                "the handout page has no place for a table of its files\n"
                f"    Fix: add the block /// handout-files | {kind}"
            )
        html = html.replace(block, f"{block}\n{table(found, head)}", 1)
    return html


def table(files: list[Printed], head: tuple[str, ...]) -> str:
    """Return the files as a table with this head: one row for all editions of the same name."""
    heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in head)
    rows = "".join(
        row(name, list(group)) for name, group in groupby(files, lambda file: named(file.edition))
    )
    return (
        f"<table><caption>{escape(caption(files))}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n"
    )


def caption(files: list[Printed]) -> str:
    """Return what kind of files these are, and how many sides each takes."""
    normal, large = (
        max((file.pages for file in files if file.edition.large == one), default=0)
        for one in (False, True)
    )
    sides = f"{normal} side{'s' if normal > 1 else ''}"
    return f"PDF files: {sides}" + (f", or up to {large} in large print" if large != normal else "")


def named(edition: Edition) -> str:
    """Return the name of the row that an edition stands in."""
    if edition.sheet != "handout":
        return NAMES[edition.sheet]
    return edition.country["name"] if edition.country else ANY_COUNTRY


def row(name: str, files: list[Printed]) -> str:
    """Return the row of one country or sheet, with the codes by which a script finds its reader."""
    country = files[0].edition.country
    codes = f' data-regions="{escape(" ".join(country["regions"]))}"' if country else ""
    cells = "".join(
        f"<td>{' '.join(link(name, file) for file in files if file.edition.large == large)}</td>"
        for large in SIZES
    )
    return f'<tr{codes}><th scope="row">{escape(name)}</th>{cells}</tr>\n'


def link(name: str, file: Printed) -> str:
    """Return one link. In a list of links it still says which sheet it leads to.

    KB are thousands of bytes, as in a folder of downloads.
    """
    sheet = f"{name}, large print" if file.edition.large else name
    words = f"{PAPERS[file.edition.paper]}, {round(len(file.pdf) / 1000)} KB"
    return (
        f'<a class="handout-files__link" href="{escape(file.edition.file_name)}">'
        f'<span class="visually-hidden">{escape(sheet)}, PDF, </span>{escape(words)}</a>'
    )
