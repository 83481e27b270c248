"""The list of files on the handout page: type, size and pages of each in the words of its link.

Written by the step, because only it knows the sizes. Needs no JavaScript.
"""

from __future__ import annotations

import sys
from html import escape

from publish.handouts.editions import Printed

# The blocks of the page, `/// handout-files | everyone` and `| country`.
BLOCK = 'class="handout-files handout-files--{}"'
END = "</section>"


def with_links(html: str, files: list[Printed]) -> str:
    """Return the page with the files as a list at the end of each block."""
    for kind, of_country in (("everyone", False), ("country", True)):
        items = [item(file) for file in files if bool(file.edition.country) == of_country]
        before, block, after = html.partition(BLOCK.format(kind))
        if not block:
            sys.exit(
                "the handout page has no place for a list of its files\n"
                f"    Fix: add the block /// handout-files | {kind}"
            )
        inside, end, rest = after.partition(END)
        html = f"{before}{block}{inside}<ul>\n{''.join(items)}</ul>\n{end}{rest}"
    return html


def item(file: Printed) -> str:
    """Return one link. KB are thousands of bytes, as in a folder of downloads."""
    size = f"{round(len(file.pdf) / 1000)} KB"
    pages = f"{file.pages} page{'s' if file.pages > 1 else ''}"
    words = f"{file.edition.label} (PDF, {size}, {pages})"
    return f'<li><a href="{file.edition.file_name}">{escape(words)}</a></li>\n'
