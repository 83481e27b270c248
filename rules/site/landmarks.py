"""Each page has the parts that a screen reader jumps between.

That all is in one of them is for axe.py, and the link past the header for keyboard.py.
"""

from __future__ import annotations

from collections import Counter

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


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each landmark that is missing, doubled or nameless."""
    problems = []
    for what, path in ONCE.items():
        count = len(page.tree.xpath(path))
        if count != 1:
            wrong = f"the page has {count} times a {what}"
            problems.append(Problem(page.path, 1, wrong, "let overrides/main.html write one"))
    return problems + check_names(page)


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
