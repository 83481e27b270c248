"""The HTML that our Markdown extensions make of a text."""

from __future__ import annotations

from pathlib import Path

from lxml import html
from markdown import Markdown


def html_of(text: str, ours: dict[str, dict], *others: str) -> html.HtmlElement:
    """Return the tree of a text, with these extensions of ours and their settings."""
    md = Markdown(extensions=[*others, *ours], extension_configs=ours)
    return html.fromstring(f"<div>{md.convert(text)}</div>")


def html_with_data(data: Path, text: str) -> html.HtmlElement:
    """Return the tree of a text with blocks that are written from the data in a folder."""
    return html_of(text, {"publish.markdown.data_blocks": {"data": str(data)}}, "tables")
