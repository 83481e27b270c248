from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser

from publish.steps.site_copy import NAME
from rules.built.page import BuiltPage, read_page, read_site
from rules.built.screen import opened
from rules.problem import messages
from rules.site.site_copy import FIX, check
from tests.report import report


@pytest.fixture(scope="session")
def copy(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that a reader has after unpacking the copy."""
    folder = tmp_path_factory.mktemp("stick")
    with ZipFile(site / f"{NAME}.zip") as archive:
        archive.extractall(folder)
    return folder / NAME


def test_every_link_in_the_copy_leads_to_a_file(copy: Path, built_pages: list[BuiltPage]) -> None:
    pages = read_site(copy)
    wanted = {page.path for page in built_pages if page.path.endswith("index.html")}
    assert {page.path for page in pages} == wanted
    report(problem for page in pages for problem in check(page, copy))


def test_a_link_to_a_folder_and_to_no_part_are_reported(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("<p id=b>B</p>")
    body = (
        '<title>A</title>\n<body>\n<a href="a/">A</a>\n<a href="a/index.html#c">C</a>'
        '<a href="a/index.html#b">B</a><a href="https://a.org/">D</a>'
    )
    assert messages(check(read_page("index.html", body), tmp_path)) == [
        f'index.html:3: href="a/" of <a> leads to no file\n    Fix: {FIX}',
        f'index.html:4: href="a/index.html#c" of <a> leads to no part\n    Fix: {FIX}',
    ]


def test_the_sheets_to_print_are_those_of_the_site(copy: Path, site: Path) -> None:
    sheets = sorted(file.relative_to(site) for file in site.rglob("*.pdf"))
    assert sheets
    assert sorted(file.relative_to(copy) for file in copy.rglob("*.pdf")) == sheets
    assert [(copy / name).read_bytes() for name in sheets] == [
        (site / name).read_bytes() for name in sheets
    ]


def test_the_copy_works_in_a_browser_from_its_folder(browser: Browser, copy: Path) -> None:
    """A stick in a surgery or a village has no server, and must not show a single error."""
    with opened(browser, offline_copy=True) as page:
        said: list[str] = []
        page.on("console", lambda line: said.append(f"{page.url}: {line.text}"))
        page.on("pageerror", lambda error: said.append(f"{page.url}: {error.message}"))
        for built in read_site(copy):
            page.goto((copy / built.path).as_uri())
        page.goto((copy / "index.html").as_uri())
        page.click("a:has-text('Search') >> visible=true")
        assert page.url == (copy / "search/index.html").as_uri()
        page.fill("#search-field", "coffee")
        page.click(".search__option")
        page.wait_for_url("**/index.html#*")
        assert said == []
