from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from rules.built.server import served
from rules.site.first_paint import RULE
from tests.proof import first_lines
from tests.report import report
from tests.site.conftest import Toured


def test_one_request_paints_a_page_and_nothing_moves(toured: Toured) -> None:
    """A reader who has begun the first sentence must not lose the line."""
    report(toured[RULE])


def test_a_style_that_painting_waits_for_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "late.css").write_text("p { color: red }")
    link = "<link rel=stylesheet href=late.css{}><p>A"
    assert (
        first_lines(RULE.check, browser, tmp_path, link.format(""))
        == ["index.html:1: painting waits for late.css"] * 2
    )
    assert first_lines(RULE.check, browser, tmp_path, link.format(" media=print")) == []


def test_a_page_that_moves_is_reported_in_whole(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><title>A</title><div id=late></div><p style='height: 400px'>A</p>"
        "<script>requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame("
        "() => { late.style.height = '422px' })))</script>"
    )
    with served(tmp_path) as address:
        found = RULE.check(browser, address, ["index.html"])
    fix = "    Fix: give what comes late its place from the start"
    assert [str(one).split(" by ")[0] for one in found] == ["index.html:1: it moves"] * len(
        RULE.screens
    )
    assert [str(one).split("\n")[1] for one in found] == [fix] * 2
