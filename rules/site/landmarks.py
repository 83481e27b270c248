"""Each page has the parts that a screen reader jumps between, and a link past its header."""

from __future__ import annotations

from collections import Counter

from lxml.html import HtmlElement

from rules.built.page import BuiltPage, line, name_of
from rules.problem import Problem

# Inside these, a header or footer belongs to the part and is not the page's.
PARTS = ("main", "article", "section", "aside", "nav")
OUTSIDE = "[not(ancestor::" + " or ancestor::".join(PARTS) + ")]"
ONCE = {
    "header of the page": f"//body//header{OUTSIDE}",
    "main part with the id main": "//body//main[@id='main']",
    "main part": "//body//main",
    "footer of the page": f"//body//footer{OUTSIDE}",
}
MOVE = "move it into the header, the main part or the footer"
PARENTS = ("header", "main", "footer", "nav", "aside")
SILENT = ("script", "template", "style")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each landmark that is missing, doubled or nameless."""
    problems = []
    for what, path in ONCE.items():
        count = len(page.tree.xpath(path))
        if count != 1:
            wrong = f"the page has {count} times a {what}"
            problems.append(Problem(page.path, 1, wrong, "let overrides/main.html write one"))
    return problems + check_names(page) + check_skip_link(page) + check_outside(page)


def check_names(page: BuiltPage) -> list[Problem]:
    """Return a problem for each navigation or aside whose name is missing or used twice."""
    elements = list(page.tree.body.iter("nav", "aside"))
    used = Counter((element.tag, name_of(element)) for element in elements)
    problems = []
    for element in elements:
        name = name_of(element)
        if name and used[element.tag, name] == 1:
            continue
        wrong = f'two {element.tag} elements are called "{name}"'
        if not name:
            wrong = f"the {element.tag} element has no name"
        fix = "give it an aria-label that says what is in it"
        problems.append(Problem(page.path, line(element), wrong, fix))
    return problems


def check_skip_link(page: BuiltPage) -> list[Problem]:
    """Return a problem if the first thing that Tab reaches is not the link to the main part."""
    first: HtmlElement | None = next(page.tree.body.iter("a", "button", "input", "summary"), None)
    if first is not None and first.get("href") == "#main":
        return []
    what = "nothing" if first is None else f"<{first.tag}>"
    where = 1 if first is None else line(first)
    fix = 'put <a href="#main"> first in the body'
    return [Problem(page.path, where, f"Tab reaches {what} first, not the skip link", fix)]


def check_outside(page: BuiltPage) -> list[Problem]:
    """Return a problem for each piece of content that is in no landmark."""
    return [
        Problem(page.path, line(child), f"<{child.tag}> is outside every landmark", MOVE)
        for child in page.tree.body
        if isinstance(child.tag, str) and child.tag not in (*PARENTS, *SILENT)
        if child.get("href") != "#main"
    ]
