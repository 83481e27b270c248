"""The words of a link say where it goes, and the same words go to the same place."""

from __future__ import annotations

from lxml.html import HtmlElement

from publish.html_tree import squeeze
from rules.built.links import Link, links, target
from rules.built.page import BuiltPage, name_of, shown_text
from rules.problem import Problem

EMPTY_WORDS = {
    *("here", "click here", "click", "this", "this page", "this link", "link", "more"),
    *("read more", "learn more", "find out more", "see more", "details", "continue", "go"),
}
ADDRESSES = ("http:", "https:", "www.")
FIX = "let the words say where the link goes"


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each link whose words do not say where it goes."""
    problems = []
    first: dict[str, tuple[str, str]] = {}
    for link in links(page):
        if link.element.tag != "a":
            continue
        name = link_name(link.element)
        if wrong := fault_of(name):
            problems.append(Problem(page.path, link.line, wrong, FIX))
            continue
        key = f"{name.lower()} {context(link)}"
        path, anchor = target(page, link.address)
        place = f"{path}#{anchor}" if path else link.address
        address, other = first.setdefault(key, (link.address, place))
        if other != place:
            wrong = f'"{name}" goes to {link.address}, and the first time to {address}'
            problems.append(Problem(page.path, link.line, wrong, FIX))
    return problems


def link_name(element: HtmlElement) -> str:
    """Return what a screen reader says for a link: its label, or its words and pictures."""
    if label := name_of(element):
        return label
    pictures = [*element.xpath(".//@alt"), *element.xpath(".//svg/title/text()")]
    return squeeze(" ".join([shown_text(element), *pictures]))


def fault_of(name: str) -> str | None:
    """Say what is wrong with the words of a link, or return None."""
    words = name.lower().rstrip(".: →›")
    if not words:
        return "a link has no words"
    if words.startswith(ADDRESSES):
        return f'the link "{name}" is a bare address'
    if words in EMPTY_WORDS or "click" in words.split():
        return f'the link "{name}" does not say where it goes'
    return None


def context(link: Link) -> str:
    """Return what tells a link apart from another with the same words (WCAG 2.4.4), or "".

    The contents of a page repeat its headings, and their navigation is called "On this page".
    """
    if not link.address.startswith("#"):
        return ""
    around = next(link.element.iterancestors("nav"), None)
    return name_of(around) if around is not None else ""
