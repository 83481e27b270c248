"""What the rules about the finished site share: one build, one server, one browser a run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, sync_playwright

from rules.browser import ARGUMENTS, executable
from rules.built.faulty_host import Host, hosted
from rules.built.handouts import SheetFile, read_sheets
from rules.built.links import SITE_URL
from rules.built.offline_site import write
from rules.built.page import BuiltPage, read_site
from rules.built.printed import PrintedPage, print_pages
from rules.built.screen import opened
from rules.built.server import served
from rules.built.tour import OpenPageRule, tour
from rules.problem import Problem
from rules.site.open_page_rules import OPEN_PAGE_RULES

Toured = dict[OpenPageRule, list[Problem]]
# No script runs long enough on a page to repay its optimization: axe takes a quarter less without.
# Readers' browsers optimize, so the benchmarks let theirs, too.
UNOPTIMIZED = "--js-flags=--no-maglev,--no-opt"


class SmallSite(NamedTuple):
    """The small site of rules/built/offline_site.py: its folder, its host, and a tab."""

    folder: Path
    host: Host
    address: str
    page: Page


class Build(NamedTuple):
    """A finished run of `python -m publish`: where the site is, and what was printed."""

    folder: Path
    status: int
    output: str


def publish(folder: Path, **environment: str) -> Build:
    """Build the site into `folder` the way a person does, and keep what was printed."""
    result = subprocess.run(
        [sys.executable, "-m", "publish", str(folder)],
        env={**os.environ, "SITE_URL": SITE_URL, **environment},
        capture_output=True,
        text=True,
    )
    return Build(folder, result.returncode, result.stdout + result.stderr)


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Build:
    """Build the site once for all processes of a run: into the folder SITE, if that is set.

    The workflow sets it, and publishes that very folder once every check has passed.
    """
    shared = tmp_path_factory.getbasetemp()
    if worker_id != "master":  # each worker has a folder of its own inside the run's
        shared = shared.parent
    done = shared / "build.json"
    with FileLock(shared / "build.lock"):
        if not done.exists():
            built = publish(Path(os.environ.get("SITE") or shared / "site"))
            done.write_text(json.dumps([str(built.folder), built.status, built.output]))
    folder, status, output = json.loads(done.read_text())
    return Build(Path(folder), status, output)


@pytest.fixture(scope="session")
def site(build: Build) -> Path:
    """Return the folder of the finished site."""
    if build.status:
        pytest.fail("The build failed: test_build_output.py shows what it printed", pytrace=False)
    return build.folder


@pytest.fixture(scope="session")
def built_pages(site: Path) -> list[BuiltPage]:
    """Return every page of the site. No page at all is a failure, not a pass."""
    pages = read_site(site)
    if not pages:
        pytest.fail("The build wrote no page, so no rule was checked", pytrace=False)
    return pages


@pytest.fixture(scope="session")
def movement_paths(built_pages: list[BuiltPage]) -> list[str]:
    """Return the pages with a movement. Fewer than two are a failure, not a pass."""
    paths = [page.path for page in built_pages if page.tree.find_class("movement")]
    assert len(paths) > 1
    return paths


@pytest.fixture(scope="session")
def sheets(site: Path) -> list[SheetFile]:
    """Return every sheet to print. No sheet at all is a failure, not a pass."""
    found = read_sheets(site)
    if not found:
        pytest.fail("The build printed no sheet, so no rule was checked", pytrace=False)
    return found


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """Return the address of the site, served under its sub-path."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return one running Chromium. A missing browser is a failure, never a skip."""
    with sync_playwright() as playwright:
        arguments = [*ARGUMENTS, UNOPTIMIZED]
        chromium = playwright.chromium.launch(executable_path=executable(), args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def toured(
    request: pytest.FixtureRequest, browser: Browser, server: str, built_pages: list[BuiltPage]
) -> Toured:
    """Return what each rule that only looks says of the site, of those whose tests are run."""
    files = {item.path.stem for item in request.session.items}
    rules = [rule for rule in OPEN_PAGE_RULES if f"test_{rule.name}" in files]
    return tour(browser, server, [page.path for page in built_pages], rules)


@pytest.fixture(scope="session")
def printed(browser: Browser, server: str, built_pages: list[BuiltPage]) -> list[PrintedPage]:
    """Return every page as it is printed, on both papers.

    All but the printed sheet, which prints as its files do (test_handout_browser.py).
    """
    pages = [page for page in built_pages if not page.tree.find_class("sheet-foot")]
    assert len(pages) == len(built_pages) - 1
    return list(print_pages(browser, server, pages))


@pytest.fixture
def small(browser: Browser, tmp_path: Path) -> Iterator[SmallSite]:
    """Serve the version "old" of the small site, and open a tab that has not seen it."""
    folder = tmp_path / "site"
    write(folder, "old")
    with hosted(folder) as (host, address), opened(browser, offline_copy=True) as page:
        yield SmallSite(folder, host, address, page)
