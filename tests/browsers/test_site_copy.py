"""The copy of the site works from a folder on a disk, in every browser."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from publish.steps.site_copy import NAME
from tests.browsers.engines.tab import Tab
from tests.browsers.test_features import DARK, FIELD, IS_DARK, OPTIONS


@pytest.fixture
def copy(site: Path, tmp_path: Path) -> str:
    """Unpack the copy in a folder with a space and an accent; return its address."""
    folder = tmp_path / "a copie à moi"
    ZipFile(site / f"{NAME}.zip").extractall(folder)
    return f"{(folder / NAME).as_uri()}/"


def test_links_search_and_colours_work_from_a_folder(tab: Tab, copy: str) -> None:
    tab.open(f"{copy}index.html")
    tab.click(".header__row li:nth-child(2) a")
    assert tab.until(
        f"() => location.href !== '{copy}index.html' && !!document.querySelector('h1')"
    )
    tab.open(f"{copy}search/index.html")
    tab.click(FIELD)
    tab.press("coffee")
    assert tab.until(OPTIONS)
    tab.press("ArrowDown")
    tab.press("Enter")
    assert tab.until(f"() => !document.querySelector('{FIELD}') && !!document.querySelector('h1')")
    tab.click(DARK)
    assert tab.run(IS_DARK)
    assert [one for one in tab.complaints() if "manifest-src" not in one] == []
