"""Marionette, the protocol in which Firefox is driven; geckodriver speaks it, too.

https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

from __future__ import annotations

import json
import socket
import time
from pathlib import Path
from typing import Any

from tests.browsers.engines.w3c import DriverError

PORT = "MarionetteActivePort"


class Marionette:
    """A connection to the Firefox that has this profile."""

    def __init__(self, profile: Path) -> None:
        """Connect as soon as the browser listens."""
        self.line = socket.create_connection(("127.0.0.1", port_of(profile)))
        self.answer()
        self.number = 0

    def answer(self) -> Any:
        """Return the next message: its length, a colon, and JSON."""
        length = b""
        while (byte := self.line.recv(1)) != b":":
            if not byte:
                raise DriverError("Firefox has ended")
            length += byte
        message = b""
        while len(message) < int(length):
            message += self.line.recv(int(length) - len(message))
        return json.loads(message)

    def send(self, name: str, given: dict[str, Any]) -> Any:
        """Send a command by its whole name; return its value."""
        self.number += 1
        message = json.dumps([0, self.number, name, given]).encode()
        self.line.sendall(b"%d:%b" % (len(message), message))
        _, _, error, result = self.answer()
        if error:
            raise DriverError(f"{error['error']}: {error['message']}")
        return result.get("value", result) if isinstance(result, dict) else result


def port_of(profile: Path) -> int:
    """Wait until the browser listens; return where."""
    for _ in range(600):
        file = profile / PORT
        if file.exists() and file.read_text():
            return int(file.read_text())
        time.sleep(0.05)
    raise DriverError("Firefox does not start")
