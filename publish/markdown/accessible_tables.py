"""Python-Markdown extension: tables that a screen reader can follow.

The first cell of each row becomes its header, each header gets its scope, and a paragraph
"Table: …" right before a table becomes its caption (the notation Pandoc uses,
https://pandoc.org/MANUAL.html#tables). Rule: https://www.w3.org/WAI/tutorials/tables/two-headers/
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from pathlib import PurePosixPath

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

CAPTION = "Table:"
# On phones each row of a table inside this block is shown as a card (stacking-table.css), or, if
# the table has no name for its first column, as a line with its cells below (comparison-table.css).
BLOCK = "stacked-table"


class NameTables(Treeprocessor):
    """Adds captions, row headers and scopes."""

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        for parent in list(root.iter()):
            for before, table in zip([None, *parent], list(parent), strict=False):
                if table.tag == "table":
                    name_headers(table)
                    if before is not None and (before.text or "").startswith(CAPTION):
                        move_caption(parent, before, table)
                    if parent.get("class") == BLOCK:
                        prepare_to_stack(table)


def name_headers(table: etree.Element) -> None:
    """Mark column headers and turn the first cell of each body row into a row header."""
    for header in table.iterfind("thead/tr/th"):
        if len(header) or (header.text or "").strip():
            header.set("scope", "col")
        else:
            header.tag = "td"
    for row in table.iterfind("tbody/tr"):
        row[0].tag = "th"
        row[0].set("scope", "row")


def move_caption(parent: etree.Element, paragraph: etree.Element, table: etree.Element) -> None:
    """Turn the paragraph into the first child of the table."""
    parent.remove(paragraph)
    paragraph.tag = "caption"
    paragraph.text = (paragraph.text or "").removeprefix(CAPTION).lstrip()
    table.insert(0, paragraph)


def prepare_to_stack(table: etree.Element) -> None:
    """Say in attributes what a browser forgets when a table is not shown as one.

    Roles: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
    """
    first, *labels = ["".join(header.itertext()) for header in table.iterfind("thead/tr/*")]
    table.set("class", "stacking-table" if first else "comparison-table")
    for group in (*table.iter("thead"), *table.iter("tbody")):
        group.set("role", "rowgroup")
    for row in table.iter("tr"):
        row.set("role", "row")
    for header in table.iterfind("thead/tr/*"):
        header.set("role", "columnheader" if header.tag == "th" else "cell")
    for row in table.iterfind("tbody/tr"):
        row[0].set("role", "rowheader")
        for cell, label in zip(row[1:], labels, strict=False):
            cell.set("role", "cell")
            if first:
                cell.set("data-label", label)
    if first:
        rows = table.findall("tbody/tr")
        leads_to = [link.get("href", "") for row in rows for link in row[0].iter("a")]
        for row, name in zip(rows, row_ids(leads_to), strict=False):
            row.set("id", name)


def row_ids(pages: list[str]) -> list[str]:
    """Return the ids of rows whose names lead to these pages, so that a link can lead to each.

    Not made of the names, which another language writes in its own letters.
    """
    names = [PurePosixPath(page.partition("#")[0]).stem for page in pages]
    before = [names[:place].count(name) for place, name in enumerate(names)]
    return [
        f"row-{name}-{n + 1}" if n else f"row-{name}" for name, n in zip(names, before, strict=True)
    ]


class AccessibleTablesExtension(Extension):
    """Registers the step."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        """Register the step after inline text (20) is written."""
        md.treeprocessors.register(NameTables(md), "accessible-tables", 12)


# The name that Python-Markdown looks for.
makeExtension = AccessibleTablesExtension  # noqa: N816
