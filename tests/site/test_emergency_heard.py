from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.built.server import served
from rules.problem import messages
from rules.site.emergency_heard import FIX, RULE
from tests.report import report
from tests.site.conftest import Toured


def test_a_number_to_call_is_heard_soon(toured: Toured, built_pages: list[BuiltPage]) -> None:
    """It took 73 pieces once, and 48 of them were source marks."""
    assert any(page.tree.find_class("care-card--emergency") for page in built_pages)
    report(toured[RULE])


def test_a_number_after_marks_and_signs_is_reported(browser: Browser, tmp_path: Path) -> None:
    mark = "<a href=#a aria-label='Source 1'>[1]</a>"
    signs = f"<ul>{f'<li>A sign{mark}</li>' * 6}</ul>"
    card = "<div class=care-card--emergency><h2><span>Emergency</span> Call now</h2>{}</div>"
    number = "<p><a href=tel:112>Call 112</a></p>"
    (tmp_path / "late").mkdir()
    (tmp_path / "late/index.html").write_text(f"<!doctype html>{card.format(signs + number)}")
    (tmp_path / "index.html").write_text(f"<!doctype html>{card.format(number + signs)}")
    with served(tmp_path) as address:
        assert messages(RULE.check(browser, address, ["late/index.html", "index.html"])) == [
            f"late/index.html:1: the first number is heard after 30 pieces, not 15\n    Fix: {FIX}"
        ]
