"""WebKitWebDriver, which starts the window of webkit_window.py and drives it over HTTP."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from tests.browsers.engines.w3c import DriverError

WINDOW = Path(__file__).with_name("webkit_window.py")
# A screen and a message bus of its own.
COMMAND = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1600x1200x24"]
# Without graphics hardware its faster way to draw shows nothing.
DRAWING = {"WEBKIT_DISABLE_DMABUF_RENDERER": "1"}


class WebKitDriver:
    """A running driver with one session."""

    def __init__(self, folder: Path) -> None:
        """Start the driver and the session; leave nothing running if one of them fails."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        # What the window is told to do, and what it and the driver say.
        self.wish_file, self.log = folder / "wishes", folder / "log"
        self.wish_file.write_text("")
        folders = {name: str(folder) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME")}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [*COMMAND, "WebKitWebDriver", f"--port={port}"],
                env={**os.environ, **DRAWING, **folders, "WISHES": str(self.wish_file)},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.address = f"http://127.0.0.1:{port}/session"
        try:
            wait_for_the_driver(port)
            options = {"webkitgtk:browserOptions": {"binary": str(WINDOW), "args": []}}
            session = self.post("", {"capabilities": {"alwaysMatch": options}})
        except (DriverError, OSError):
            self.stop()
            raise
        self.address += f"/{session['sessionId']}/"

    def post(self, path: str, given: dict[str, Any]) -> Any:
        """Send one request; return the value of the answer."""
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.address + path, json.dumps(given).encode(), headers)
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise DriverError(f"{value['error']}: {value['message']}") from None

    def stop(self) -> None:
        """End the driver and all it has started."""
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)


def wait_for_the_driver(port: int) -> None:
    """Wait until the driver listens."""
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.05)
    raise DriverError("WebKitWebDriver does not start")
