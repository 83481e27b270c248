"""The reader view of browsers keeps what matters: the lead, the date, the badge, each sign.

And each face that shows a movement, with the head that all faces of a page share.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rules.built.page import BuiltPage, read_page
from rules.built.pdf_letters import bare
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
# How many rows of frames the reader view keeps, what they would draw that it does not hold, and the
# words of boxes that are no longer there.
FRAMES = f"""() => {{
    const module = {{}};
    {LIBRARY}
    const view = document.createElement("div");
    view.innerHTML = new Readability(document.cloneNode(true)).parse()?.content ?? "";
    const gone = [...view.querySelectorAll("use")].map((one) => one.getAttribute("href"))
        .filter((head) => !view.querySelector(head));
    const boxes = [...document.querySelectorAll(".movement label")].map((one) => one.textContent)
        .filter((words) => view.textContent.includes(words));
    return [view.querySelectorAll('svg[viewBox="0 0 340 100"]').length, [...new Set(gone)], boxes];
}}"""
# What every page has, so that its loss is not taken for its absence.
NEEDED = ("lead", "date", "badge")
FIX = "keep it out of header, aside and footer, and out of short lists of links"
HEAD_FIX = "let share_face in drawings.py put it into a drawing that is not hidden"


def check(tab: Tab, address: str, pages: Iterable[BuiltPage]) -> list[Problem]:
    """Return a problem for each part that the reader view drops."""
    problems = []
    for page in pages:
        tab.open(address + page.address)
        view = tab.run(READ) or ""
        problems += [
            Problem(page.path, 1, f'the reader view drops the {name} "{words[:60]}"', FIX)
            for name, words in parts(page)
            if bare(words) not in bare(view)
        ]
        problems += [Problem(page.path, 1, *wrong) for wrong in lost_faces(tab, page)]
    return problems


def lost_faces(tab: Tab, page: BuiltPage) -> Iterable[tuple[str, str]]:
    """Say which faces of the open page its reader view drops, or draws without their head."""
    faces = len(page.tree.find_class("movement__frames"))
    kept, gone, boxes = tab.run(FRAMES) if faces else (0, [], [])
    if kept < faces:
        yield f"the reader view keeps {kept} of {faces} rows of frames", "draw each in a figure"
    for head in gone:
        yield f'the reader view draws a face without "{head}"', HEAD_FIX
    for words in boxes:
        yield f'the reader view says "{words}" where nothing can be ticked', "see controls"


def check_parts(page: BuiltPage) -> list[Problem]:
    """Return a problem for each part that a page has not, so that no reader view could keep it."""
    have = {name for name, words in parts(page) if words.strip()}
    return [
        Problem(page.path, 1, f"the page has no {name}", "see overrides/main.html")
        for name in NEEDED
        if name not in have
    ]


def parts(page: BuiltPage) -> list[tuple[str, str]]:
    """Return what of the page must be kept: its name and its text as the browser has it."""
    main = page.tree.find(".//main")
    if main is None:
        return []
    found = {
        "lead": main.find_class("page-head__lead"),
        "date": [one for line in main.find_class("review-line") for one in line.iter("time")],
        "badge": main.find_class("review-badge"),
        "emergency line": [
            text
            for name in ("care-card--emergency", "level-rows__item--emergency")
            for card in main.find_class(name)
            for text in card.iter("li", "p")
        ],
    }
    return [(name, one.text_content()) for name, all_of_it in found.items() for one in all_of_it]


def test_the_reader_view_keeps_what_matters(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """It dropped the sentence that says to call for help. The 404 is no article."""
    no_articles = ("404.html", "503.html", "search/index.html")
    pages = [page for page in built_pages if page.path not in no_articles]
    report(problem for page in pages for problem in check_parts(page))
    report(check(tab, server, pages))


TEXT = "<p>A sentence of a certain length, with a comma, that makes an article of it.</p>" * 9


def test_a_lead_that_the_reader_view_drops_is_reported(tab: Tab, folder: Path) -> None:
    html = (
        "<!doctype html><meta charset=utf-8><title>A</title><body><main>"
        f"<header><p class=page-head__lead>Call for help.</p></header><article>{TEXT}</article>"
        "<p class=review-line><time>1 May 2026</time></p></main>"
    )
    assert 'the reader view drops the lead "Call for help."' in said(tab, folder, html)


def test_a_page_without_lead_date_or_badge_is_reported() -> None:
    html = "<main><div class=review-line><span class=review-badge></span></div></main>"
    assert [one.wrong for one in check_parts(read_page("a/index.html", html))] == [
        "the page has no lead",
        "the page has no date",
        "the page has no badge",
    ]


def test_a_face_that_the_reader_view_drops_or_beheads_is_reported(tab: Tab, folder: Path) -> None:
    """On home the head stood in a sign of the 10-second check, which is hidden from who listens."""
    frames = '<svg viewBox="0 0 340 100"><use href="#face"/></svg>'
    figure = f"<figure class=movement__frames>{frames}</figure>"
    head = '<svg viewBox="0 0 100 100"><defs><g id=face><path d="M0 0h9"/></g></defs></svg>'
    html = "<!doctype html><meta charset=utf-8><title>A</title><main><article>"
    hidden = f"{html}<p aria-hidden=true>{head}</p>{TEXT}{figure}{TEXT}"
    assert said(tab, folder, hidden) == ['the reader view draws a face without "#face"']
    dropped = f"{html}{TEXT}<div aria-hidden=true>{figure}</div>{TEXT}"
    assert said(tab, folder, dropped) == ["the reader view keeps 0 of 1 rows of frames"]
    label = f"{html}{TEXT}<div class=movement><p><label>Show it</label></p></div>{figure}"
    assert said(tab, folder, label)[-1:] == [
        'the reader view says "Show it" where nothing can be ticked'
    ]
    whole = f"{html}{TEXT}{figure.replace('<use', head[26:-6] + '<use')}{TEXT}"
    assert said(tab, folder, whole) == []


def said(tab: Tab, folder: Path, html: str) -> list[str]:
    """Return what the rule says of a page."""
    (folder / "a").mkdir(exist_ok=True)
    (folder / "a" / "index.html").write_text(html)
    with served(folder) as address:
        return [one.wrong for one in check(tab, address, [read_page("a/index.html", html)])]
