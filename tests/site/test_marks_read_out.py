"""A mark is read out as what it is: "Source 3", not "[3]"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served

NUMBER = re.compile(r"\[\d[\d, to]*\]")
NAMED = re.compile(r"Sources? \d[\d, to]*")
FIX = "let publish/markdown/citations.py name it in its aria-label"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each link that the browser names with a bare number."""
    problems = []
    with opened(browser) as page:
        tools = page.context.new_cdp_session(page)
        for path in paths:
            visit(page, address, path)
            root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
            links = tools.send("Accessibility.queryAXTree", {"nodeId": root, "role": "link"})
            names = [link["name"]["value"] for link in links["nodes"]]
            problems += [
                Problem(path, 1, f'a mark is read out as "{name}"', FIX)
                for name in names
                if NUMBER.fullmatch(name)
            ]
            if (said := sum(bool(NAMED.fullmatch(name)) for name in names)) != (
                marks := page.locator(".sources__mark").count()
            ):
                problems.append(Problem(path, 1, f"{said} of {marks} marks are read out", FIX))
    return problems


def test_every_mark_is_read_out_as_a_source(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Who listens to the links of a page hears "1, link" and wonders what to do with it."""
    report(check(browser, server, [page.path for page in built_pages]))


def found(browser: Browser, folder: Path, name: str) -> list[str]:
    """Return what the rule says about a page with one mark."""
    mark = f"<p>Rest.<a class=sources__mark href=#a {name}>[1, 2]</a>"
    (folder / "index.html").write_text(f"<!doctype html><title>A</title>{mark}")
    with served(folder) as address:
        return [str(problem) for problem in check(browser, address, ["index.html"])]


def test_a_bare_number_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "") == [
        f'index.html:1: a mark is read out as "[1, 2]"\n    Fix: {FIX}',
        f"index.html:1: 0 of 1 marks are read out\n    Fix: {FIX}",
    ]


def test_a_named_mark_is_fine(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "aria-label='Sources 1, 2'") == []
