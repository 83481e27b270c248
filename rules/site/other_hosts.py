"""A page loads nothing from another host; only a link that the reader follows may leave."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from rules.built.links import SITE_URL, links
from rules.built.page import BuiltPage, line
from rules.problem import Problem

MAY_LEAVE = ("https", "tel", "mailto")
IN_CSS = re.compile(r"(?:url\(|@import)\s*['\"]?((?:[a-z]+:)?//[^'\")\s;]+)", re.IGNORECASE)
IN_SCRIPT = re.compile(r"(?:https?|wss?):(?://|\\/\\/)[^\s'\"`<>\\)]+")
# Elements that fetch or send by what they are; we have no use for any of them.
NEVER = ("iframe", "embed", "object", "frame", "base", "portal", "fencedframe")
# Structured data is read by search engines; no browser loads anything from it.
ONLY_DATA = "application/ld+json"
FIX = "keep a copy in the site, or do without"


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each thing that would be asked of, or sent to, another host."""
    problems = []
    for link in links(page):
        parts = urlsplit(link.address)
        name = f'{link.attribute}="{link.address}" of <{link.element.tag}>'
        if link.is_followed and parts.scheme and parts.scheme not in MAY_LEAVE:
            fix = "use https:, tel: or mailto:"
            problems.append(Problem(page.path, link.line, f"{name} uses {parts.scheme}:", fix))
        if not (link.is_followed or link.is_whole) and (parts.netloc or parts.scheme in MAY_LEAVE):
            problems.append(Problem(page.path, link.line, f"{name} leaves the site", FIX))
    for element in page.tree.iter(*NEVER):
        wrong = f"<{element.tag}> is on the page"
        problems.append(Problem(page.path, line(element), wrong, "do without it"))
    for element in page.tree.xpath("//*[@ping]"):
        wrong = f"<{element.tag}> has ping, which reports each reader"
        problems.append(Problem(page.path, line(element), wrong, "remove ping"))
    return problems + check_code(page)


def check_code(page: BuiltPage) -> list[Problem]:
    """Return a problem for each outside address in the styles and scripts of a page."""
    codes = [(element, element.text or "", IN_CSS) for element in page.tree.iter("style")]
    codes += [(element, element.get("style"), IN_CSS) for element in page.tree.xpath("//*[@style]")]
    codes += [
        (element, element.text or "", IN_SCRIPT)
        for element in page.tree.iter("script")
        if element.get("type") != ONLY_DATA
    ]
    return [
        Problem(page.path, line(element), f"<{element.tag}> names {address}", FIX)
        for element, code, pattern in codes
        for address in pattern.findall(code)
        if not address.startswith(SITE_URL)  # the name of our own storage
    ]


def check_file(path: str, text: str) -> list[Problem]:
    """Return a problem for each outside address in a style sheet, script or drawing."""
    pattern = IN_SCRIPT if path.endswith(".js") else IN_CSS
    if path.endswith(".svg"):
        pattern = re.compile(r"(?:href|src)\s*=\s*['\"]((?:[a-z]+:)?//[^'\"]+)")
    return [
        Problem(path, number, f"it names {address}", FIX)
        for number, row in enumerate(text.splitlines(), 1)
        for address in pattern.findall(row)
    ]
