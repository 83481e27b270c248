"""`python -m rules.browser`: make sure that the tests have a browser.

A Chromium or Chrome that is already installed is fine; the headless shell costs half the
time. Otherwise one is installed: by apt-get where that is allowed, else by Playwright. No test is
ever skipped for want of a browser.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
# Chromium's own sandbox does not start for root or in most containers. The second one keeps
# Chromium from asking the outside world for updates while pages are tested. The third one is for
# the browser with windows: its preview never closes, and the page can then not be printed.
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-print-preview"]
# Measures depend on the typeface, so it comes from this project and not from the machine.
TYPEFACE = "Atkinson Hyperlegible Next"
FONTCONFIG_FILE = Path(__file__).parent / "fonts.conf"
UPDATE = ["apt-get", "update", "-qq"]
INSTALL = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
PLAYWRIGHT = [sys.executable, "-m", "playwright", "install", "chromium"]
ADVICE = (
    "The tests need a browser and none could be installed: install Chromium or Chrome "
    "(Debian: sudo apt-get install chromium-headless-shell), then try again."
)


def executable() -> str | None:
    """Return the path of an installed browser, or None for the one Playwright keeps.

    OLD_CHROMIUM in the environment names another one (`make old-browser`).
    """
    if given := os.environ.get("OLD_CHROMIUM"):
        return given
    paths = [shutil.which(name) for name in NAMES]
    return next((path for path in paths if path and succeeds([path, "--version"])), None)


def description() -> str:
    """Return the name and version of the browser, as the header of a run shows it."""
    path = executable()
    if path is None:
        return "the one that Playwright keeps"
    command = [path, *ARGUMENTS, "--version"]
    said = subprocess.run(command, capture_output=True, text=True).stdout.strip()
    return f"{said} ({Path(path).name})"


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


def install_with_apt() -> bool:
    """Install the headless shell, or else the whole browser; return whether there is one now."""
    return (
        may_use_apt()
        and succeeds(UPDATE)
        and any(succeeds([*INSTALL, name]) for name in NAMES[:2])
        and executable() is not None
    )


def ensure_browser() -> None:
    """Install a browser if there is none. Exits with one line if that fails."""
    if executable() or install_with_apt():
        return
    if not succeeds(PLAYWRIGHT):
        sys.exit(ADVICE)


if __name__ == "__main__":
    ensure_browser()
