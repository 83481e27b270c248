from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.site.marks_read_out import FIX, RULE
from tests.proof import in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_every_mark_is_read_out_as_a_source(toured: Toured) -> None:
    """Who listens to the links of a page hears "1, link" and wonders what to do with it."""
    report(toured[RULE])


def problems(browser: Browser, folder: Path, name: str) -> list[str]:
    """Return what the rule says about a page with one mark."""
    mark = f"<p>Rest.<a class=sources__mark href=#a {name}>[1, 2]</a>"
    return in_browser(RULE.check)(browser, folder, mark)


def test_a_bare_number_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert problems(browser, tmp_path, "") == [
        f'index.html:1: a mark is read out as "[1, 2]"\n    Fix: {FIX}',
        f"index.html:1: 0 of 1 marks are read out\n    Fix: {FIX}",
    ]


def test_a_named_mark_is_fine(browser: Browser, tmp_path: Path) -> None:
    assert not problems(browser, tmp_path, "aria-label='Sources 1, 2'")
