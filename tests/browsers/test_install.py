"""`python -m tests.browsers.install` finds both browsers, or says in one line what to do."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from tests.browsers import install
from tests.proof import exit_message


def test_browsers_that_are_there_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "firefox", lambda: "/usr/bin/firefox")
    monkeypatch.setattr(install, "webkit", lambda: True)
    monkeypatch.setattr(install, "may_use_apt", lambda: pytest.fail("it would install"))
    install.make_sure()


def test_each_package_is_installed_where_that_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    succeeds = Mock(return_value=True)
    monkeypatch.setattr(install, "firefox", lambda: "/usr/bin/firefox")
    monkeypatch.setattr(install, "webkit", lambda: succeeds.call_count > 1)
    monkeypatch.setattr(install, "may_use_apt", lambda: True)
    monkeypatch.setattr(install, "succeeds", succeeds)
    install.make_sure()
    ran = [command[-1] for (command,), _ in succeeds.call_args_list]
    assert ran == [install.UPDATE[-1], *install.PACKAGES]


def test_without_them_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "firefox", lambda: None)
    monkeypatch.setattr(install, "may_use_apt", lambda: False)
    assert exit_message(install.make_sure) == (
        "Firefox or WebKit is missing: run 'sudo apt-get install firefox-esr webkit2gtk-driver "
        "gir1.2-webkit2-4.1 gir1.2-atspi-2.0 at-spi2-core python3-gi xvfb xauth dbus', "
        "then try again."
    )
