"""`python -m tests.browser`: make sure that the tests have a browser.

A Chromium or Chrome that is already installed is fine. Otherwise it is installed: by apt-get where
that is allowed, else by Playwright. No test is ever skipped for want of a browser.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chromium-headless-shell",
)
# Chromium's own sandbox does not start for root or in most containers. The second one keeps
# Chromium from asking the outside world for updates while pages are tested.
ARGUMENTS = ["--no-sandbox", "--disable-background-networking"]
APT = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"])
PLAYWRIGHT = [sys.executable, "-m", "playwright", "install", "chromium"]
ADVICE = (
    "The tests need a browser and none could be installed: install Chromium or Chrome "
    "(Debian: sudo apt-get install chromium), then try again."
)


def executable() -> str | None:
    """Return the path of an installed browser, or None for the one Playwright keeps."""
    paths = [shutil.which(name) for name in NAMES]
    return next((path for path in paths if path and succeeds([path, "--version"])), None)


def succeeds(command: list[str]) -> bool:
    """Run a command without its output; return whether it ended well.

    Ubuntu's chromium-browser is a stand-in that only says what else to install, and ends badly.
    """
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except OSError:
        return False


def may_use_apt() -> bool:
    """Return whether this is a Debian-like system and we are root."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def make_sure() -> None:
    """Install a browser if there is none. Ends the program with one line if that fails."""
    if executable():
        return
    if may_use_apt() and all(succeeds(command) for command in APT) and executable():
        return
    if not succeeds(PLAYWRIGHT):
        sys.exit(ADVICE)


if __name__ == "__main__":
    make_sure()
