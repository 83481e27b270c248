"""A page loads nothing from another host; only a link that the reader follows may leave."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from rules.problem import Problem
from tests.report import report
from tests.site.links import SITE_URL, links
from tests.site.page import BuiltPage, line, read_page

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
        if link.leaves and parts.scheme and parts.scheme not in MAY_LEAVE:
            fix = "use https:, tel: or mailto:"
            problems.append(Problem(page.path, link.line, f"{name} uses {parts.scheme}:", fix))
        if not link.leaves and not link.is_whole and (parts.netloc or parts.scheme in MAY_LEAVE):
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


def test_no_page_asks_another_host(built_pages: list[BuiltPage]) -> None:
    """Who reads about a worrying sign is nobody else's business."""
    report(problem for page in built_pages for problem in check(page))


def test_no_style_sheet_script_or_drawing_asks_another_host(site: Path) -> None:
    """What a page loads from us must not load from others."""
    report(
        problem
        for kind in ("css", "js", "svg")
        for file in sorted(site.rglob(f"*.{kind}"))
        for problem in check_file(file.relative_to(site).as_posix(), file.read_text("utf-8"))
    )


def found(body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    return [str(problem) for problem in check(page)]


def test_whatever_a_page_loads_from_another_host_is_reported() -> None:
    body = (
        '<img src="https://a.org/x.png">\n<script src="//a.org/x.js"></script>\n'
        '<p style="background: url(https://a.org/x.png)">A</p>\n'
        '<style>@import "https://a.org/x.css";</style>\n'
        '<script>fetch("https://a.org/")</script>\n<form action="https://a.org/">'
    )
    assert found(body) == [
        f"index.html:{number}: {wrong}\n    Fix: keep a copy in the site, or do without"
        for number, wrong in [
            (3, 'src="https://a.org/x.png" of <img> leaves the site'),
            (4, 'src="//a.org/x.js" of <script> leaves the site'),
            (8, 'action="https://a.org/" of <form> leaves the site'),
            (6, "<style> names https://a.org/x.css"),
            (5, "<p> names https://a.org/x.png"),
            (7, "<script> names https://a.org/"),
        ]
    ]


def test_frames_pings_and_odd_links_are_reported() -> None:
    body = '<iframe></iframe>\n<a href="../" ping="../x">A</a>\n<a href="javascript:go()">B</a>'
    assert found(body) == [
        'index.html:5: href="javascript:go()" of <a> uses javascript:\n'
        "    Fix: use https:, tel: or mailto:",
        "index.html:3: <iframe> is on the page\n    Fix: do without it",
        "index.html:4: <a> has ping, which reports each reader\n    Fix: remove ping",
    ]


def test_files_are_read_too() -> None:
    end = "\n    Fix: keep a copy in the site, or do without"
    assert [str(problem) for problem in check_file("a.js", 'x\nfetch("https://a.org/b")')] == [
        f"a.js:2: it names https://a.org/b{end}"
    ]
    assert [str(problem) for problem in check_file("a.svg", '<use href="//a.org/b"/>')] == [
        f"a.svg:1: it names //a.org/b{end}"
    ]


def test_links_data_and_own_files_are_fine() -> None:
    body = (
        '<a href="https://www.nhs.uk/">NHS</a><img src="data:image/png;base64,AA==">'
        '<style>p { background: url("data:image/png;base64,AA==") }</style>'
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>'
    )
    assert found(body) == []
    assert check_file("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>') == []
