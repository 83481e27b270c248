"""A built site as GitHub Pages sends it, with a list of what was asked for and how much went out.

Text goes out with gzip, packed before the first request, so that no builder waits for the server.
"""

from __future__ import annotations

import gzip
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rules.built.server import running

PREFIX = "/why-is-my-lip-twitching/"
# What GitHub Pages says beside the content. The values are made up, each as long as a real one.
HEADERS = {
    "server": "GitHub.com",
    "last-modified": "Mon, 23 Nov 2026 12:00:00 GMT",
    "access-control-allow-origin": "*",
    "strict-transport-security": "max-age=31556952",
    "expires": "Mon, 23 Nov 2026 12:10:00 GMT",
    "cache-control": "max-age=600",
    "x-proxy-cache": "MISS",
    "x-github-request-id": "0000:000000:000000:000000:00000000",
    "accept-ranges": "bytes",
    "via": "1.1 varnish",
    "age": "0",
    "x-served-by": "cache-fra-eddf0000000-FRA",
    "x-cache": "MISS",
    "x-cache-hits": "0",
    "x-timer": "S0000000000.000000,VS0,VE100",
    "vary": "Accept-Encoding",
    "x-fastly-request-id": "0" * 40,
}
TEXT = ("text/", "application/j", "application/xml", "application/manifest", "image/svg")
TYPES = {".webmanifest": "application/manifest+json", ".woff2": "font/woff2"}
# The columns of the table, by how a content type begins.
KINDS = {
    "text/html": "HTML",
    "text/css": "CSS",
    "text/javascript": "JS",
    "font/": "fonts",
    "image/": "images",
}
OFFLINE_COPY = "offline copy"


class Sent(NamedTuple):
    """One answer: the path asked for, its status, its kind, and its bytes with the headers."""

    path: str
    status: int
    kind: str
    size: int


def kind_of(content_type: str, offline: bool = False) -> str:
    """Return the column of a content type; what a worker asks for has its own."""
    if offline:
        return OFFLINE_COPY
    return next((kind for start, kind in KINDS.items() if content_type.startswith(start)), "other")


class PagesServer:
    """The files of one site in memory, and `sent`, every answer since it was last cleared.

    A file that the browser has, and asks for again, is answered with 304 and no body.
    """

    def __init__(self, site: Path) -> None:
        """Read and pack the files of the folder `site`."""
        self.prefix = PREFIX
        self.sent: list[Sent] = []
        self.workers: set[str] = set()
        self.files = {
            file.relative_to(site).as_posix(): packed(file)
            for file in sorted(site.rglob("*"))
            if file.is_file()
        }

    def answer(self, request: Request) -> Response:
        """Send a file, a folder's index.html, or 404.html, and note it."""
        path = request.url.path.removeprefix(PREFIX)
        name = path + "index.html" if path.endswith("/") or not path else path
        status = 200 if name in self.files else 404
        content_type, coding, body = self.files.get(name) or self.files["404.html"]
        tag = f'"{crc32(body):x}-gzip"'
        if request.headers.get("if-none-match") == tag:
            status, body = 304, b""
        response = Response(
            body, status, {**HEADERS, "content-type": content_type, "etag": tag, **coding}
        )
        if request.headers.get("service-worker") == "script":
            self.workers.add(str(request.url))
        offline = request.headers.get("referer", "") in self.workers
        size = len(body) + sum(len(key) + len(value) + 4 for key, value in response.raw_headers)
        self.sent.append(Sent(path, status, kind_of(content_type, offline), size))
        return response


def packed(file: Path) -> tuple[str, dict[str, str], bytes]:
    """Return the content type of a file, its coding as a header, and its bytes on the way."""
    kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "text/plain"
    if kind == "application/javascript":  # as older lists of types say
        kind = "text/javascript"
    if not kind.startswith(TEXT):
        return kind, {}, file.read_bytes()
    text = gzip.compress(file.read_bytes(), 6, mtime=0)
    return f"{kind}; charset=utf-8", {"content-encoding": "gzip"}, text


@contextmanager
def served(site: Path) -> Iterator[tuple[str, PagesServer]]:
    """Serve the folder on a free port; give its address, and what is sent."""
    pages = PagesServer(site)
    app = Starlette(routes=[Route(PREFIX + "{path:path}", pages.answer)])
    with running(app, PREFIX.rstrip("/"), server_header=False) as address:
        yield address, pages
