"""The words of docs/handout/sheet.md as data: what every sheet prints, and the only place they are.

A part of the page that a sheet could not print stops the build, so that nothing is lost in silence.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from lxml.html import HtmlElement

from publish.handouts.public_url import public_url
from publish.html_tree import (
    canonical_address,
    classes,
    parse_html,
    runs,
    source_entries,
    words,
)
from publish.interface import say

ICONS = Path("overrides/.icons")
FILE = "docs/handout/sheet.md"
# What the templates print, by the ids of the headings.
SECTIONS = (
    "in-short",
    "special-cases",
    "what-you-can-do",
    "diary",
    "questions",
    "who-to-call",
)
# What is for the screen only.
NOT_PRINTED = {"paper-choice", "clinic-form-place"}


def sheet(html: str) -> dict:
    """Return what the built page says, ready for JSON."""
    page = parse_html(html)
    found = list(sections(page.find_class("page__text")[0]))
    check_sections(found)
    strip = words(page.find_class("safety-strip__link")[0])
    url = public_url(canonical_address(page))
    return {
        "title": words(next(page.iter("h1"))),
        "lead": words(page.find_class("page-head__lead")[0]),
        "site": words(page.find_class("header__name")[0]),
        # The numbers that follow on the page differ by country; a sheet has them in its card.
        "strip": f"{strip} {say('level.emergency')}",
        "url": url,
        "code": say("sheet.code", address=url),
        "side": say("sheet.side"),
        "language": next(page.iter("html")).get("lang", "").split("-"),
        "direction": next(page.iter("html")).get("dir", "ltr"),
        "updated": next(page.iter("time")).get("datetime"),
        "review": [
            {"name": words(next(row.iter("dt"))), "value": words(next(row.iter("dd")))}
            for row in page.find_class("review-line__part")
        ],
        "notices": [words(one) for one in page.find_class("footer__text")],
        "mark": (ICONS / "lip/mark.svg").read_text(encoding="utf-8"),
        "cited": [one.get("id", "").removeprefix("source-") for one in source_entries(page)],
        "sections": found,
    }


def check_sections(found: list[dict]) -> None:
    """Exit if a section that a template prints is not there, whatever its heading."""
    have = {section["id"] for section in found}
    missing = [name for name in SECTIONS if name not in have]
    if missing:
        sys.exit(
            "\n".join(
                f"{FILE}:1: no section has the id {name}\n"
                f"    Fix: write {{#{name}}} behind the heading, in any language"
                for name in missing
            )
        )


def sections(text: HtmlElement) -> Iterator[dict]:
    """Yield each section of the page up to its sources: `id`, `title` and `blocks`."""
    section: dict = {}
    for before, element in zip([None, *text], text, strict=False):
        if "sources" in classes(element):
            break
        if element.tag == "h2":
            if section:
                yield section
            section = {"id": element.get("id"), "title": words(element), "blocks": []}
        elif not names_sources(element, before):
            found = block(element)
            if found:
                section["blocks"].append(found)
    yield section


def names_sources(element: HtmlElement, before: HtmlElement | None) -> bool:
    """Return whether a paragraph only names the sources of the emergency card right above it.

    A sheet has a line of sources of its own.
    """
    return element.tag == "p" and before is not None and "care-card--emergency" in classes(before)


def block(element: HtmlElement) -> dict | None:
    """Return one block of a section by its kind, or None for what is not printed."""
    name = classes(element)[0] if classes(element) else element.tag
    if name in NOT_PRINTED:
        return None
    if name not in KINDS:
        sys.exit(
            f'the page of the sheet holds "{name}", which no sheet can print\n'
            "    Fix: use another block, or add it to publish/handouts/sheet.py and its templates"
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
