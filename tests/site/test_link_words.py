"""The words of a link say where it goes, and the same words go to the same place."""

from __future__ import annotations

from lxml.html import HtmlElement

from rules.problem import Problem
from tests.report import report
from tests.site.links import Link, links, target
from tests.site.page import BuiltPage, name_of, read_page, shown_text, squeeze

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


def test_the_words_of_each_link_say_where_it_goes(built_pages: list[BuiltPage]) -> None:
    """People who listen to a page often hear its links as a list, without the text around."""
    report(problem for page in built_pages for problem in check(page))


def found(body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    return [str(problem) for problem in check(page)]


def test_links_that_say_nothing_are_reported() -> None:
    body = '<a href="a/">Here</a>\n<a href="b/">Click for help</a>\n<a href="c/"> </a>'
    assert found(f'{body}\n<a href="https://a.org">https://a.org</a>') == [
        f'index.html:3: the link "Here" does not say where it goes\n    Fix: {FIX}',
        f'index.html:4: the link "Click for help" does not say where it goes\n    Fix: {FIX}',
        f"index.html:5: a link has no words\n    Fix: {FIX}",
        f'index.html:6: the link "https://a.org" is a bare address\n    Fix: {FIX}',
    ]


def test_the_same_words_for_two_places_are_reported() -> None:
    assert found('<a href="a/">Get help</a>\n<a href="b/">Get  help</a>') == [
        f'index.html:4: "Get help" goes to b/, and the first time to a/\n    Fix: {FIX}'
    ]
    assert found('<a href="https://a.org">Tics</a>\n<a href="https://b.org">Tics</a>') == [
        'index.html:4: "Tics" goes to https://b.org, and the first time to https://a.org\n'
        f"    Fix: {FIX}"
    ]


def test_good_words_are_fine() -> None:
    contents = '<nav aria-label="On this page"><a href="#help">Get help</a></nav>'
    assert found(f'<a href="help/">Get help</a>{contents}') == []
    assert found('<a href="a/">Get help</a><a href="./a/">Get help</a>') == []
    assert found('<a href="#a" aria-label="Source 1">[1]</a><a href="a"><img alt="Home"></a>') == []
