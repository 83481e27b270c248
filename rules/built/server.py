"""The finished site, served on a free port while a test runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.types import ASGIApp

from publish.serve import application, listen
from rules.built.links import SITE_URL

PREFIX = urlsplit(SITE_URL).path.rstrip("/")


def served(folder: Path, prefix: str = PREFIX) -> AbstractContextManager[str]:
    """Serve `folder` under `prefix` with the project's own server; give its address."""
    return running(application(folder, prefix), prefix)


@contextmanager
def running(app: ASGIApp, prefix: str, server_header: bool = True) -> Iterator[str]:
    """Run a web application; give the address of what it serves under `prefix`."""
    listener = listen("127.0.0.1", 0)
    config = uvicorn.Config(app, log_level="critical", lifespan="off", server_header=server_header)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}{prefix}/"
    finally:
        # The thread then ends by itself; whoever waits for it loses a fifth of a second.
        server.should_exit = True
