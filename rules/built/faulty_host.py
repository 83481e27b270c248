"""A host with faults, for the rules about the kept copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starlette.types import Message, Receive, Scope, Send

from publish.serve import application
from rules.built.server import PREFIX, running


class Host:
    """Serves a folder, and fails as `faults` says: a path below the prefix → what goes wrong."""

    def __init__(self, folder: Path) -> None:
        """Serve the folder without a fault."""
        self.site = application(folder, PREFIX)
        self.faults: dict[str, str] = {}
        self.sent: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope["path"].removeprefix(f"{PREFIX}/")
        fault = self.faults.get(path)
        self.sent.append(path)
        if fault == "hangs":
            while (await receive())["type"] != "http.disconnect":
                pass
        elif fault == "cut":  # more is announced than comes
            headers = [(b"content-length", b"1000"), (b"content-type", b"text/html")]
            start: Message = {"type": "http.response.start", "status": 200, "headers": headers}
            await send(start)
            await send({"type": "http.response.body", "body": b"<h1>half", "more_body": True})
        elif fault == "changed":  # as hosts do that hide addresses or count visits
            headers = [(b"content-type", b"text/html")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": b"<h1>changed</h1>"})
        elif fault == "fails":
            await send({"type": "http.response.start", "status": 500, "headers": []})
            await send({"type": "http.response.body", "body": b"fault of the host"})
        else:
            await self.site(scope, receive, send)


@contextmanager
def hosted(folder: Path) -> Iterator[tuple[Host, str]]:
    """Run a host for the folder; give it and the address of the site."""
    host = Host(folder)
    with running(host, PREFIX) as address:
        yield host, address
