"""`python -m publish.serve FOLDER ADDRESS`: the finished site under its sub-path.

Behaves as GitHub Pages does: folders answer with their index.html, anything unknown with 404.html.
"""

from __future__ import annotations

import errno
import socket
import sys
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles


def application(site: Path, prefix: str) -> Starlette:
    """Return the web application that serves the folder `site` under `prefix`, such as "/name"."""
    routes: list[BaseRoute] = [Mount(prefix, StaticFiles(directory=site, html=True))]
    if prefix:
        routes.append(Route("/", lambda _: RedirectResponse(f"{prefix}/")))
    return Starlette(routes=routes)


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket. Exits with one line if the port cannot be had."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            sys.exit(f"Port {port} is taken. Choose another: make serve PORT={port + 1}")
        sys.exit(f"Cannot serve at {host}, port {port}: {error.strerror}")
    return listener


def serve(site: Path, address: str) -> None:
    """Serve until stopped with Ctrl+C. `address` is the whole site address, with its sub-path."""
    parts = urlsplit(address)
    listener = listen(parts.hostname or "127.0.0.1", parts.port or 8000)
    print(f"Open {address} (stop with Ctrl+C)", flush=True)
    app = application(site, parts.path.rstrip("/"))
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])


if __name__ == "__main__":
    serve(Path(sys.argv[1]), sys.argv[2])
