"""A web server that can be taken away and given back at the same address, as a connection can."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from publish.serve import listen
from rules.built.server import PREFIX


class Connection:
    """The way to a web application, which may be cut."""

    def __init__(self, app: ASGIApp) -> None:
        """Serve the application on a free port."""
        self.app = app
        self.port = 0
        self.restore()

    @property
    def address(self) -> str:
        """Return where the site is."""
        return f"http://127.0.0.1:{self.port}{PREFIX}/"

    def restore(self) -> None:
        """Listen again, where it did before."""
        listener = listen("127.0.0.1", self.port)
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            self.app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1
        )
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(
            target=self.server.run, kwargs={"sockets": [listener]}, daemon=True
        )
        self.thread.start()
        while not self.server.started and self.thread.is_alive():
            time.sleep(0.01)

    def cut(self) -> None:
        """Answer no more: each connection ends, and none begins."""
        self.server.should_exit = True
        self.thread.join()


@contextmanager
def connection(app: ASGIApp) -> Iterator[Connection]:
    """Give a connection to a web application, and cut it at the end."""
    found = Connection(app)
    try:
        yield found
    finally:
        found.cut()
