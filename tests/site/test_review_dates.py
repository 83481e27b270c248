from __future__ import annotations

from datetime import date
from pathlib import Path

from rules.built.links import SHOWN_ANYWHERE
from rules.built.page import BuiltPage, read_page
from rules.problem import Problem
from rules.site.review_dates import FIX, check, check_machine_dates
from rules.text.page import read_pages
from tests.report import report


def source_of(page: BuiltPage, metas: dict[str, dict]) -> dict | None:
    """Return the front matter a page was built from, None for a page shown anywhere."""
    folder = page.path.removesuffix("index.html")
    for name in (f"docs/{folder}index.md", f"docs/{folder.rstrip('/')}.md"):
        if name in metas:
            return metas[name]
    return None


def test_each_page_shows_its_dates_and_its_review(built_pages: list[BuiltPage]) -> None:
    """Health advice grows old. A reader must see how old it is and who has checked it."""
    metas = {page.path: page.meta for page in read_pages(Path("docs"))}
    problems = []
    for page in built_pages:
        meta = source_of(page, metas)
        if meta is not None:
            problems += check(page, meta) + check_machine_dates(page)
        elif page.path not in SHOWN_ANYWHERE:
            wrong = "this page was built from no page of docs"
            problems.append(Problem(page.path, 1, wrong, "find out which step wrote it"))
    report(problems)


META = {
    "updated": date(2026, 11, 23),
    "review_due": date(2027, 11, 3),
    "clinical_review": None,
}


def problems(body: str) -> list[str]:
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    return [str(problem) for problem in check(page, META) + check_machine_dates(page)]


def test_missing_dates_and_a_missing_review_line_are_reported() -> None:
    assert problems("<p>Some words.</p>") == [
        f'index.html:1: "Last update 23 November 2026" is not shown\n    Fix: {FIX}',
        f'index.html:1: "Review due 3 November 2027" is not shown\n    Fix: {FIX}',
        f'index.html:1: "Not yet reviewed by a clinician" is not shown\n    Fix: {FIX}',
    ]


def test_other_dates_and_a_false_review_are_reported() -> None:
    assert problems(
        "<p>Last update 1 May 2026</p><dl><dt>Review due</dt> <dd>3 November 2027</dd></dl>"
        "<p>Not yet reviewed by a clinician</p><p>Reviewed by Dr A</p>\n"
        '<time datetime="2026-05-02">1 May 2026</time>'
    ) == [
        f'index.html:1: "Last update 1 May 2026" is shown, not 23 November 2026\n    Fix: {FIX}',
        f"index.html:1: a review is claimed that did not take place\n    Fix: {FIX}",
        f'index.html:4: "1 May 2026" is marked as 2026-05-02\n    Fix: {FIX}',
    ]


def test_the_dates_of_the_front_matter_are_fine() -> None:
    assert (
        problems(
            "<p>Last update 23 November 2026 <span>Not yet reviewed by a clinician</span></p>"
            '<p>Review due <time datetime="2027-11-03">3 November 2027</time></p>'
        )
        == []
    )
