"""`python -m tests.browsers.install`: make sure that there are a Firefox and a WebKit to test with.

Installed by apt-get where that is allowed; else one line says what to install.
"""

from __future__ import annotations

import shutil
import sys

from rules.browser import INSTALL, UPDATE, may_use_apt, succeeds

# Debian's and Ubuntu's names.
FIREFOX = ("firefox-esr", "firefox")
# The window of tests/browsers/engines/webkit_window.py runs with this Python, not with ours.
SYSTEM_PYTHON = "/usr/bin/python3"
WEBKIT = """import gi
gi.require_version("WebKit2", "4.1")
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, WebKit2"""
COMMANDS = ("WebKitWebDriver", "xvfb-run", "xauth", "dbus-run-session")
PACKAGES = (
    "firefox-esr",
    "webkit2gtk-driver",
    "gir1.2-webkit2-4.1",
    "gir1.2-atspi-2.0",
    "at-spi2-core",
    "python3-gi",
    "xvfb",
    "xauth",
    "dbus",
)
WANTED = " ".join(PACKAGES)
ADVICE = f"Firefox or WebKit is missing: run 'sudo apt-get install {WANTED}', then try again."


def firefox() -> str | None:
    """Return the path of Firefox. Ubuntu's may be a stand-in that only says what to install."""
    paths = [shutil.which(name) for name in FIREFOX]
    return next((path for path in paths if path and succeeds([path, "--version"])), None)


def webkit() -> bool:
    """Return whether WebKit and all that its driver needs are there."""
    has_window = succeeds([SYSTEM_PYTHON, "-c", WEBKIT])
    return has_window and all(shutil.which(command) for command in COMMANDS)


def make_sure() -> None:
    """Install what is missing. Ends the program with one line if that fails."""
    if firefox() and webkit():
        return
    if may_use_apt() and succeeds(UPDATE):
        # Each by itself: a system without Debian's Firefox may have its own.
        for package in PACKAGES:
            succeeds([*INSTALL, package])
    if not (firefox() and webkit()):
        sys.exit(ADVICE)


if __name__ == "__main__":
    make_sure()
