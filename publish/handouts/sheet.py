"""The words of docs/handout/sheet.md as data: what every sheet prints, and the only place they are.

A section that a sheet prints and the page lacks stops the build.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from lxml.html import HtmlElement

from publish.handouts.public_url import public_url
from publish.handouts.sheet_blocks import ICONS, block
from publish.html_tree import (
    canonical_address,
    classes,
    parse_html,
    source_entries,
    words,
)
from publish.interface import say

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
