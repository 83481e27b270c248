"""The copy of the site works from a folder on a disk, in every browser."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from publish.steps import site_copy
from rules.built.links import SITE_URL
from rules.built.pdf_letters import bare
from tests.browsers.engines.tab import Tab
from tests.browsers.printed_sheets import SIDES, codes_of, sides
from tests.browsers.test_clinic_form import BOX, NAME, PHONE, fill
from tests.browsers.test_features import DARK, IS_DARK
from tests.browsers.test_pages import faults
from tests.browsers.test_printing import words
from tests.browsers.test_search import FIELD, OPTIONS


@pytest.fixture
def copy(site: Path, tmp_path: Path) -> str:
    """Unpack the copy in a folder with a space and an accent; return its address."""
    folder = tmp_path / "a copie à moi"
    ZipFile(site / f"{site_copy.NAME}.zip").extractall(folder)
    return f"{(folder / site_copy.NAME).as_uri()}/"


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
    assert faults(tab) == []


def test_the_clinics_box_is_filled_in_and_printed_from_a_folder(
    tab: Tab, copy: str, clinic_page: str
) -> None:
    """A clinic without internet at its desk prints from the copy."""
    tab.open(f"{copy}{clinic_page}index.html")
    fill(tab)
    assert tab.run(BOX)[:2] == [NAME, PHONE]
    [pdf] = tab.printed_by(".clinic-form button:not([type=reset])")
    assert all(bare(one) in words(pdf) for one in (NAME, PHONE))
    assert codes_of(pdf) == [f"{SITE_URL}{clinic_page}"]
    assert sides(pdf) == SIDES["print-handout"]
    assert faults(tab) == []
