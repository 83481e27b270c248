"""Each care card says its level in words, by its shape and by its place."""

from __future__ import annotations

from lxml.html import HtmlElement

from rules.built.page import BuiltPage, line, shown_text
from rules.problem import Problem

TEXT = ("p", "ul", "ol", "dl", "table")


def check(page: BuiltPage, kinds: dict[str, str]) -> list[Problem]:
    """Return a problem for each card that lacks a part, is doubled or is too late."""
    problems = []
    last = -1
    for card in page.tree.find_class("care-card"):
        kind = card.get("id", "")
        if kind == "emergency" and card.xpath(".//h3"):
            continue  # the short card (docs/_shared/emergency-short.md) may end a calm page
        if kind not in kinds:
            fix = "use a kind of mkdocs.yml"
            problems.append(Problem(page.path, line(card), f'"{kind}" is not a kind of card', fix))
            continue
        place = list(kinds).index(kind)
        if place <= last:
            wrong = f'the card "{kind}" comes twice, or after a less urgent one'
            problems.append(Problem(page.path, line(card), wrong, f"order: {', '.join(kinds)}"))
        last = max(last, place)
        problems += [
            Problem(page.path, line(card), f'the card "{kind}" {wrong}', fix)
            for wrong, fix in faults(card, kinds[kind])
        ]
    return problems


def faults(card: HtmlElement, tag: str) -> list[tuple[str, str]]:
    """Return what is wrong with a card and what to do."""
    found = []
    head = next(iter(card.find_class("care-card__head")), None)
    body = next(iter(card.find_class("care-card__body")), None)
    if head is None or body is None or list(card) != [head, body]:
        fix = "see publish/markdown/decorate_blocks.py"
        return [("does not consist of a head and a body", fix)]
    heading = next(head.iter("h2", "h3"), None)
    if heading is None or not shown_text(heading).startswith(f"{tag}: "):
        found.append((f'has no heading that begins "{tag}: "', 'begin the card with "## Title"'))
    if heading is None or card.get("aria-labelledby") != heading.get("id", ""):
        found.append(("is not labelled by its heading", "name the heading's id"))
    if not head.xpath(".//*[@aria-hidden='true']/descendant-or-self::svg"):
        found.append(("has no shape, or one that is read out", "draw it with aria-hidden"))
    if not shown_text(body):
        found.append(("says nothing", "write its signs and what to do"))
    after = card.getnext()
    # The line behind the emergency card leads to the sources of its signs, which have no marks.
    if after is not None and after.tag in TEXT and card.get("id") != "emergency":
        found.append((f"is followed by a {after.tag} that seems to belong to it", "add a heading"))
    return found
