"""Each page has the parts that a screen reader jumps between, and a link past its header."""

from __future__ import annotations

from collections import Counter

from lxml.html import HtmlElement

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, line, name_of, read_page

# Inside these, a header or footer belongs to the part and is not the page's.
PARTS = ("main", "article", "section", "aside", "nav")
OUTSIDE = "[not(ancestor::" + " or ancestor::".join(PARTS) + ")]"
ONCE = {
    "header of the page": f"//body//header{OUTSIDE}",
    "main part with the id main": "//body//main[@id='main']",
    "main part": "//body//main",
    "footer of the page": f"//body//footer{OUTSIDE}",
}
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
    """Return a problem for each piece of content that stands in no landmark."""
    return [
        Problem(page.path, line(child), f"<{child.tag}> stands outside every landmark", fix)
        for child in page.tree.body
        if isinstance(child.tag, str) and child.tag not in (*PARENTS, *SILENT)
        if child.get("href") != "#main"
        for fix in ["move it into the header, the main part or the footer"]
    ]


def test_each_page_has_its_landmarks(built_pages: list[BuiltPage]) -> None:
    """They are how people who cannot see the page find their way in it."""
    report(problem for page in built_pages for problem in check(page))


SKIP = '<a href="#main">Skip to main content</a>'
REST = '<main id="main">A</main>\n<footer>B</footer>'


def found(body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    return [str(problem) for problem in check(page)]


def test_missing_and_doubled_parts_are_reported() -> None:
    fix = "\n    Fix: let overrides/main.html write one"
    assert found(f"{SKIP}<header>A</header><header>B</header><main>C</main>") == [
        f"index.html:1: the page has 2 times a header of the page{fix}",
        f"index.html:1: the page has 0 times a main part with the id main{fix}",
        f"index.html:1: the page has 0 times a footer of the page{fix}",
    ]


def test_nameless_and_doubled_navigation_is_reported() -> None:
    fix = "\n    Fix: give it an aria-label that says what is in it"
    navs = '<nav aria-label="Main">A</nav>\n<nav aria-label="Main">B</nav>\n<aside>C</aside>'
    assert found(f"{SKIP}<header>A</header>\n{navs}\n{REST}") == [
        f'index.html:4: two nav elements are called "Main"{fix}',
        f'index.html:5: two nav elements are called "Main"{fix}',
        f"index.html:6: the aside element has no name{fix}",
    ]


def test_a_late_skip_link_is_reported() -> None:
    assert found(f'<header><a href="./">Home</a></header>\n{SKIP}{REST}') == [
        "index.html:3: Tab reaches <a> first, not the skip link\n"
        '    Fix: put <a href="#main"> first in the body'
    ]


def test_content_outside_the_landmarks_is_reported() -> None:
    assert found(f"{SKIP}<header>A</header>\n<div>Lost</div>\n{REST}") == [
        "index.html:4: <div> stands outside every landmark\n"
        "    Fix: move it into the header, the main part or the footer"
    ]


def test_a_whole_page_is_fine() -> None:
    navs = '<nav aria-label="Main">A</nav><nav aria-label="Breadcrumb">B</nav>'
    assert found(f"{SKIP}<header>{navs}</header>{REST}") == []
    assert found(f'{SKIP}<header>A</header><main id="main"><header>B</header></main><footer>') == []
