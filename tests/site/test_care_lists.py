from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from publish.steps.site_copy import NAME
from rules.problem import Problem, messages
from rules.site.care_lists import Data, Place, built, items, lost, searched
from rules.text.page import Page, read_page
from rules.text.records import Records, read_records
from tests.report import report


@pytest.fixture(scope="module")
def data(signs, special_cases, conditions, care_levels) -> Data:
    """Return the data that pages are written from."""
    return Data(signs, special_cases, conditions, care_levels)


def check(page: Page, data: Data, site: Path) -> list[Problem]:
    """Return what the page, its copies and the search have lost."""
    found = list(items(page, data))
    shown = [problem for place in built(page, site) for problem in lost(found, place)]
    return [*shown, *searched(found, page, site)]


def test_every_item_reaches_the_page_its_copies_and_the_search(
    pages: list[Page], data: Data, site: Path
) -> None:
    """One lost sign is one reader who does not call."""
    report(problem for page in pages for problem in check(page, data, site))


def records(path: str, text: str) -> Records:
    """Return a small file of data."""
    return read_records(f"docs/_data/{path}", text)


DATA = Data(
    records("signs.yml", "droop: {text: it droops}\nlock: {text: it locks}\n"),
    records("special_cases.yml", "- {see: A fit, do: [Call., Time it.], sheet: [Call now.]}\n"),
    records("conditions.yml", "tic:\n  {notice: jumps, where: lid, with: urge, care: today}\n"),
    records("interface.yml", "today: Go today\n"),
)
BLOCKS = ("signs | droop lock", "special-cases", "comparison | tic")
TEXT = "".join(f"/// {block}\n\n///\n\n" for block in BLOCKS) + "Call **now**. Go on.[^a]\n"
SHOWN = "it droops, it locks, A fit Call. Time it. jumps lid urge Go today Call now. Go on."
PAGE = read_page("docs/when-to-get-help.md", TEXT)


def site_with(folder: Path, **words: str) -> Path:
    """Write a site that says SHOWN everywhere but where `words` says otherwise."""
    said = {name: words.get(name, SHOWN) for name in ("page", "copy", "kept", "search")}
    html = {name: f"<main><p>{text}</p></main>" for name, text in said.items()}
    (folder / "when-to-get-help").mkdir()
    (folder / "when-to-get-help/index.html").write_text(html["page"])
    with ZipFile(folder / f"{NAME}.zip", "w") as archive:
        archive.writestr(f"{NAME}/when-to-get-help/index.html", html["copy"])
    kept = {"pages": {"when-to-get-help/": html["kept"]}}
    (folder / "emergency-pages.1.json").write_text(json.dumps(kept))
    (folder / "search").mkdir()
    entry = {"address": "when-to-get-help/#a", "title": "", "text": said["search"]}
    (folder / "search/index.1.js").write_text(f"var searchIndex={json.dumps([entry])},b=1")
    return folder


def test_a_site_that_says_all_is_fine(tmp_path: Path) -> None:
    assert check(PAGE, DATA, site_with(tmp_path)) == []


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("page", "when-to-get-help/index.html"),
        ("copy", "when-to-get-help/index.html of the copy"),
        ("kept", "when-to-get-help/index.html offline"),
        ("search", "the search"),
    ],
)
def test_an_item_that_is_lost_on_the_way_is_reported(tmp_path: Path, place: str, name: str) -> None:
    """At the line that names it, whichever form of the page has lost it."""
    site = site_with(tmp_path, **{place: SHOWN.replace("it locks, ", "").replace("Time it. ", "")})
    fix = "Fix: look for the step of publish/ or the template that drops it"
    assert messages(check(PAGE, DATA, site)) == [
        f'docs/when-to-get-help.md:1: {name} has lost "it locks"\n    {fix}',
        f'docs/when-to-get-help.md:5: {name} has lost "Time it."\n    {fix}',
    ]


def test_the_same_sentence_twice_is_counted() -> None:
    """A page says "Call." once for each thing to call for."""
    page = read_page("docs/a.md", "Call.\n\nRest.\n\nCall.\n")
    found = list(items(page, DATA))
    assert [one.line for one in lost(found, Place("a page", "Call. Rest."))] == [5]
