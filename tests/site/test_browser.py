"""`python -m tests.browser` finds a browser, or says in one line what to do."""

from __future__ import annotations

import sys

import pytest

from tests import browser


def test_what_only_says_what_to_install_is_no_browser() -> None:
    assert browser.succeeds([sys.executable, "--version"])
    assert not browser.succeeds([sys.executable, "-c", "raise SystemExit(1)"])
    assert not browser.succeeds(["/no/such/browser", "--version"])


def test_a_browser_that_is_there_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "executable", lambda: "/usr/bin/chromium")
    monkeypatch.setattr(browser, "succeeds", lambda command: pytest.fail(f"it ran {command}"))
    browser.make_sure()


def test_apt_is_tried_before_playwright(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(browser, "executable", lambda: None)
    monkeypatch.setattr(browser, "may_use_apt", lambda: True)
    monkeypatch.setattr(browser, "succeeds", lambda command: ran.append(command) or True)
    browser.make_sure()
    assert ran == [*browser.APT, browser.PLAYWRIGHT]


def test_without_any_browser_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "executable", lambda: None)
    monkeypatch.setattr(browser, "may_use_apt", lambda: False)
    monkeypatch.setattr(browser, "succeeds", lambda command: False)
    with pytest.raises(SystemExit) as ended:
        browser.make_sure()
    assert ended.value.code == (
        "The tests need a browser and none could be installed: install Chromium or Chrome "
        "(Debian: sudo apt-get install chromium), then try again."
    )
