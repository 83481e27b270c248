"""An id stands once on a page, and every element that names an id finds it."""

from __future__ import annotations

from collections import Counter

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, line, read_page

REFERENCES = ("for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each id that stands twice, and each reference to an id that is gone."""
    seen: Counter[str] = Counter()
    problems = []
    for element in page.tree.xpath("//*[@id]"):
        name = element.get("id")
        seen[name] += 1
        if seen[name] > 1 or not name:
            wrong = f'the id "{name}" is {"used before" if name else "empty"}'
            problems.append(
                Problem(page.path, line(element), wrong, "give each element its own id")
            )
    for attribute in REFERENCES:
        for element in page.tree.xpath(f"//*[@{attribute}]"):
            for name in element.get(attribute).split() or [""]:
                if name not in seen:
                    wrong = f'{attribute}="{name}" of <{element.tag}> names no element'
                    fix = f"correct {attribute}, or give the element it means this id"
                    problems.append(Problem(page.path, line(element), wrong, fix))
    return problems


def test_ids_are_unique_and_found(built_pages: list[BuiltPage]) -> None:
    """A link to a doubled id stops at the wrong place; a lost label leaves a part nameless."""
    report(problem for page in built_pages for problem in check(page))


def test_a_doubled_id_and_a_lost_label_are_reported() -> None:
    body = '<h2 id="rest">Rest</h2>\n<h2 id="rest">Rest</h2>\n<section aria-labelledby="gone">'
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    assert [str(problem) for problem in check(page)] == [
        'index.html:4: the id "rest" is used before\n    Fix: give each element its own id',
        'index.html:5: aria-labelledby="gone" of <section> names no element\n'
        "    Fix: correct aria-labelledby, or give the element it means this id",
    ]


def test_an_empty_label_is_reported() -> None:
    page = read_page("index.html", '<title>A</title>\n<section aria-labelledby="">')
    assert [str(problem) for problem in check(page)] == [
        'index.html:2: aria-labelledby="" of <section> names no element\n'
        "    Fix: correct aria-labelledby, or give the element it means this id"
    ]


def test_good_ids_are_fine() -> None:
    body = '<h2 id="a">A</h2><section aria-labelledby="a b"><h3 id="b">B</h3></section>'
    assert check(read_page("index.html", f"<title>A</title>{body}")) == []
