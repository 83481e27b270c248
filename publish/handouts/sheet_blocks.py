"""The blocks of docs/handout/sheet.md as data, each by its kind.

A block that a sheet could not print stops the build, so that nothing is lost in silence.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lxml.html import HtmlElement

from publish.html_tree import classes, runs, words

ICONS = Path("overrides/.icons")
# What is for the screen only.
NOT_PRINTED = {"paper-choice", "clinic-form-place"}


def block(element: HtmlElement) -> dict | None:
    """Return one block of a section by its kind, or None for what is not printed."""
    name = classes(element)[0] if classes(element) else element.tag
    if name in NOT_PRINTED:
        return None
    if name not in KINDS:
        sys.exit(
            f'the page of the sheet holds "{name}", which no sheet can print\n'
            "    Fix: use another block, or add it to sheet_blocks.py and templates/ of "
            "publish/handouts/"
        )
    return KINDS[name](element)


def paragraph(element: HtmlElement) -> dict:
    """Return a paragraph; one that holds nothing but numbers to call is `numbers`."""
    links = [link for link in element.iter("a") if link.get("href", "").startswith("tel:")]
    if links:
        items = [{"text": words(link), "call": link.get("href")} for link in links]
        return {"kind": "numbers", "items": items}
    return {"kind": "text", "runs": runs(element)}


def bullets(element: HtmlElement) -> dict:
    """Return a list."""
    return {"kind": "list", "items": [runs(item) for item in element.iter("li")]}


def care_card(element: HtmlElement) -> dict:
    """Return a care card: its level, drawing and heading, and the blocks of its body."""
    level = classes(element)[1].removeprefix("care-card--")
    head, body = element
    return {
        "kind": "card",
        "level": level,
        "title": words(head),
        "icon": (ICONS / f"care/{level}.svg").read_text(encoding="utf-8"),
        "blocks": [block(child) for child in body],
    }


def case_list(element: HtmlElement) -> dict:
    """Return cases, each as one item: what is seen, in bold, and what to do."""
    items: list[list[dict]] = []
    for part in element:
        if part.tag == "h3":
            items.append([{"text": f"{words(part)}: ", "bold": True}])
        else:
            items[-1] += runs(part)
    return {"kind": "list", "items": items}


def check_list(element: HtmlElement) -> dict:
    """Return a list with boxes to tick."""
    return {**bullets(element), "kind": "check-list"}


def do_not_list(element: HtmlElement) -> dict:
    """Return a list of what not to do, with its heading."""
    return {**bullets(element), "kind": "do-not-list", "title": words(element[0])}


def table(element: HtmlElement) -> dict:
    """Return a table: caption, head and rows of plain words."""
    rows = [[words(cell) for cell in row] for row in element.iter("tr")]
    caption = words(next(element.iter("caption")))
    return {"kind": classes(element)[0], "caption": caption, "head": rows[0], "rows": rows[1:]}


KINDS = {
    "p": paragraph,
    "ul": bullets,
    "care-card": care_card,
    "case-list": case_list,
    "check-list": check_list,
    "do-not-list": do_not_list,
    "diary-table": table,
    "clinic-box": table,
}
