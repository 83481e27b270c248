"""What the rules share: one build a run, and one browser of each engine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.built.page import BuiltPage
from tests.browsers.engines.chromium import Chromium
from tests.browsers.engines.firefox import Firefox
from tests.browsers.engines.tab import Tab
from tests.browsers.engines.webkit import WebKit
from tests.site.conftest import build, built_pages, server, site  # noqa: F401, they are fixtures

# An old browser is tried alone.
TRIED = (Chromium,) if "OLD_CHROMIUM" in os.environ else (Firefox, Chromium, WebKit)
# The rules of one engine run in one process, so that each browser starts once.
ENGINES = [
    pytest.param(engine, id=engine.name, marks=pytest.mark.xdist_group(engine.name))
    for engine in TRIED
]


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Tab]:
    """Give one running browser of each engine. One that is missing is a failure, never a skip."""
    tab = request.param()
    yield tab
    tab.close()


@pytest.fixture
def tab(engine: Tab) -> Iterator[Tab]:
    """Give the tab of the engine as if nothing had been set in it; keep nothing for the next."""
    engine.open("about:blank")
    engine.reset()
    yield engine
    engine.run("() => { try { localStorage.clear(), sessionStorage.clear() } catch {} }")


@pytest.fixture(scope="session")
def clinic_page(built_pages: list[BuiltPage]) -> str:  # noqa: F811, the same fixture
    """Return the path of the one page with the form for a clinic's details."""
    [path] = [one.address for one in built_pages if one.tree.xpath("//*[@id='clinic-form']")]
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder for a small site with a fault."""
    (tmp_path / "site").mkdir()
    return tmp_path / "site"
