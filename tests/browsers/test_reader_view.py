"""The reader view of browsers keeps what matters: the lead, the date, the badge, each sign."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rules.built.page import BuiltPage, read_page
from rules.built.server import served
from rules.problem import Problem
from tests.browsers.engines.tab import Tab
from tests.report import report

LIBRARY = Path("rules/built/vendor/Readability.js").read_text(encoding="utf-8")
READ = f"""() => {{
    const module = {{}};
    {LIBRARY}
    const article = new Readability(document.cloneNode(true)).parse();
    return article && article.title + " " + article.textContent;
}}"""
# The banner of home is its cover; what follows says the same.
COVER = "index.html"
FIX = "keep it out of header, aside and footer, and out of short lists of links"


def check(tab: Tab, address: str, pages: Iterable[BuiltPage]) -> list[Problem]:
    """Return a problem for each part that the reader view drops."""
    problems = []
    for page in pages:
        tab.open(address + page.address)
        view = tab.run(READ) or ""
        problems += [
            Problem(page.path, 1, f'the reader view drops the {name} "{words[:60]}"', FIX)
            for name, words in parts(page)
            if words not in view and (page.path, name) != (COVER, "lead")
        ]
    return problems


def parts(page: BuiltPage) -> list[tuple[str, str]]:
    """Return what of the page must be kept: its name and its text as the browser has it."""
    main = page.tree.find(".//main")
    if main is None:
        return []
    found = {
        "lead": main.find_class("page-head__lead"),
        "date": [one for line in main.find_class("review-line") for one in line.iter("time")],
        "badge": main.find_class("review-badge"),
        "sign": [
            sign for card in main.find_class("care-card--emergency") for sign in card.iter("li")
        ],
    }
    return [(name, one.text_content()) for name, all_of_it in found.items() for one in all_of_it]


def test_the_reader_view_keeps_what_matters(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """It dropped the sentence that says to call for help. The 404 is no article."""
    pages = [page for page in built_pages if not page.path.endswith(("404.html", "503.html"))]
    report(check(tab, server, [page for page in pages if page.address != "search/"]))


def test_a_lead_that_the_reader_view_drops_is_reported(tab: Tab, folder: Path) -> None:
    text = "<p>A sentence of a certain length, with a comma, that makes an article of it.</p>" * 9
    html = (
        "<!doctype html><meta charset=utf-8><title>A</title><body><main>"
        f"<header><p class=page-head__lead>Call for help.</p></header><article>{text}</article>"
        "<p class=review-line><time>1 May 2026</time></p></main>"
    )
    (folder / "a").mkdir()
    (folder / "a" / "index.html").write_text(html)
    with served(folder) as address:
        said = [one.wrong for one in check(tab, address, [read_page("a/index.html", html)])]
    assert 'the reader view drops the lead "Call for help."' in said
