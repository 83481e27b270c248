"""`python -m rules.browser` finds a browser, or says in one line what to do."""

from __future__ import annotations

import sys
from unittest.mock import Mock, call

import pytest
from playwright.sync_api import Browser

from rules import browser
from rules.browser import TYPEFACE
from rules.built.screen import opened
from tests.conftest import pytest_report_header
from tests.proof import exit_message


def test_what_only_says_what_to_install_is_no_browser() -> None:
    assert browser.succeeds([sys.executable, "--version"])
    assert not browser.succeeds([sys.executable, "-c", "raise SystemExit(1)"])
    assert not browser.succeeds(["/no/such/browser", "--version"])


def test_a_browser_that_is_there_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "executable", lambda: "/usr/bin/chromium")
    monkeypatch.setattr(browser, "succeeds", lambda command: pytest.fail(f"it ran {command}"))
    browser.ensure_browser()


def test_apt_is_tried_before_playwright(monkeypatch: pytest.MonkeyPatch) -> None:
    succeeds = Mock(return_value=True)
    monkeypatch.setattr(browser, "executable", lambda: None)
    monkeypatch.setattr(browser, "may_use_apt", lambda: True)
    monkeypatch.setattr(browser, "succeeds", succeeds)
    browser.ensure_browser()
    shell = [*browser.INSTALL, "chromium-headless-shell"]
    assert succeeds.call_args_list == [
        call(browser.UPDATE),
        call(shell),
        call(browser.PLAYWRIGHT),
    ]


def test_an_older_debian_gets_the_whole_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no package of the shell."""
    there: list[str] = []

    def succeeds(command: list[str]) -> bool:
        there.extend(command[-1:] if command[-1] == "chromium" else [])
        return command == browser.UPDATE or bool(there)

    monkeypatch.setattr(browser, "executable", lambda: there[0] if there else None)
    monkeypatch.setattr(browser, "may_use_apt", lambda: True)
    monkeypatch.setattr(browser, "succeeds", succeeds)
    browser.ensure_browser()
    assert there == ["chromium"]


@pytest.mark.parametrize("family", ["system-ui", "sans-serif", "Roboto", "monospace"])
def test_each_text_is_measured_in_the_typeface_of_the_project(
    browser: Browser, family: str
) -> None:
    """A machine with wider letters would otherwise fail pages that are fine, and the reverse."""
    with opened(browser) as page:
        page.set_content(f"<p style='font-family: {family}'>Why is my lip twitching?")
        tools = page.context.new_cdp_session(page)
        for command in ("DOM.enable", "CSS.enable"):
            tools.send(command)
        root = tools.send("DOM.getDocument")["root"]["nodeId"]
        found = tools.send("DOM.querySelector", {"nodeId": root, "selector": "p"})
        fonts = tools.send("CSS.getPlatformFontsForNode", found)["fonts"]
    assert [font["familyName"] for font in fonts] == [TYPEFACE]


def test_the_header_names_what_a_measure_depends_on() -> None:
    (line,) = pytest_report_header()
    assert line.startswith("measured with: ")
    assert TYPEFACE in line


def test_without_any_browser_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "executable", lambda: None)
    monkeypatch.setattr(browser, "may_use_apt", lambda: False)
    monkeypatch.setattr(browser, "succeeds", lambda command: False)
    assert exit_message(browser.ensure_browser) == (
        "The tests need a browser and none could be installed: install Chromium or Chrome "
        "(Debian: sudo apt-get install chromium-headless-shell), then try again."
    )
