"""The tables of files on the handout page: a row for each country, a column for each size of print.

Written by the step, because only it knows how large the files are. Needs no JavaScript.
"""

from __future__ import annotations

import sys
from html import escape
from itertools import groupby

from publish.handouts.editions import Edition, PdfFile, name_of
from publish.interface import say

# The blocks of the page, `/// handout-files | countries` and `| extras`.
BLOCK = 'class="handout-files handout-files--{}">'


def with_file_tables(html: str, files: list[PdfFile]) -> str:
    """Return the page with a table of the handouts, and one of the other sheets, in its blocks."""
    handouts = [file for file in files if file.edition.kind == "handout"]
    others = [file for file in files if file.edition.kind != "handout"]
    large = say("handout-files.large-print")
    for kind, found, head in (
        ("countries", handouts, (say("handout-files.country"), name_of("handout"), large)),
        ("extras", others, (say("handout-files.sheet"), say("handout-files.normal"), large)),
    ):
        block = BLOCK.format(kind)
        if block not in html:
            sys.exit(
                "the handout page has no place for a table of its files\n"
                f"    Fix: add the block /// handout-files | {kind}"
            )
        html = html.replace(block, f"{block}\n{table(found, head)}", 1)
    return html


def table(files: list[PdfFile], head: tuple[str, ...]) -> str:
    """Return the files as a table with this head: one row for all editions of the same name."""
    heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in head)
    rows = "".join(
        row(name, list(group)) for name, group in groupby(files, lambda one: row_name(one.edition))
    )
    return (
        f"<table><caption>{escape(caption(files))}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n"
    )


def caption(files: list[PdfFile]) -> str:
    """Return what kind of files these are, and how many sides each takes."""
    normal, large = (
        max((file.pages for file in files if file.edition.large == one), default=0)
        for one in (False, True)
    )
    sides = say("handout-files.sides" if normal > 1 else "handout-files.side", number=normal)
    if large == normal:
        return say("handout-files", sides=sides)
    return say("handout-files.large", sides=sides, large=large)


def row_name(edition: Edition) -> str:
    """Return the name of the row that an edition is in."""
    if edition.kind != "handout":
        return name_of(edition.kind)
    return edition.country["name"] if edition.country else say("handout-files.any-country")


def row(name: str, files: list[PdfFile]) -> str:
    """Return the row of one country or sheet, with the codes by which a script finds its reader."""
    country = files[0].edition.country
    codes = f' data-regions="{escape(" ".join(country["regions"]))}"' if country else ""
    cells = "".join(
        f"<td>{' '.join(link(name, file) for file in files if file.edition.large == large)}</td>"
        for large in (False, True)
    )
    return f'<tr{codes}><th scope="row">{escape(name)}</th>{cells}</tr>\n'


def link(name: str, file: PdfFile) -> str:
    """Return one link. In a list of links it still says which sheet it leads to.

    KB are thousands of bytes, as in a folder of downloads.
    """
    sheet = say("sheet.in-large", sheet=name) if file.edition.large else name
    size = round(len(file.pdf) / 1000)
    words = say("sheet-file", paper=say(f"paper.{file.edition.paper}"), size=size)
    before = escape(say("sheet-file.before", sheet=sheet))
    return (
        f'<a class="handout-files__link" href="{escape(file.edition.file_name)}">'
        f'<span class="visually-hidden">{before}</span>{escape(words)}</a>'
    )
