"""The order in which a screen reader reads a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pdfplumber
from pdfminer.pdftypes import resolve1


def places(pdf: pdfplumber.PDF) -> Iterator[tuple[str, tuple]]:
    """Yield the tag, and page and mark, of each piece of text, in the order of the tags.

    pdfplumber's own tree loses the order of a text and a bold word inside it, so this follows the
    file itself (ISO 32000-1, 14.7.4).
    """
    numbers: dict[Any, int] = {page.page_obj.pageid: page.page_number for page in pdf.pages}
    yield from kids(resolve1(pdf.doc.catalog["StructTreeRoot"]), numbers, "", 0)


def kids(element: dict, numbers: dict[Any, int], inside: str, page: int) -> Iterator[tuple]:
    """Yield the places below an element. A piece of a table cell has the tag of its cell."""
    tag = inside if inside in ("TH", "TD", "Lbl") else str(getattr(element.get("S"), "name", ""))
    page = numbers.get(getattr(element.get("Pg"), "objid", None), page)
    below = resolve1(element.get("K", []))
    for kid in below if isinstance(below, list) else [below]:
        kid = resolve1(kid)
        if isinstance(kid, int):
            yield tag, (page, kid)
        elif "MCID" in kid:
            yield tag, (numbers.get(getattr(kid.get("Pg"), "objid", None), page), kid["MCID"])
        elif "S" in kid:
            yield from kids(kid, numbers, tag, page)
