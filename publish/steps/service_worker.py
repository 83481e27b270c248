"""Last step: `service-worker.js` keeps the site on the reader's device, for when there is no line.

Small and our own. Workbox, the kept generator, was weighed: it is 6 KB with gzip to our 2, and out
of the box it keeps what the host sends under a new version without comparing it, so a host that
changes under it leaves parts of two versions. Runs last, because a hash holds for the last byte.

All else that a device keeps, its reader asked for. This is kept unasked, because nobody asks before
the line is gone; so the privacy page says so, and who saves data is sent nothing.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from urllib.parse import quote

import rjsmin

from publish.page_addresses import SiteFiles, pages_in
from publish.steps.policy import WORKER
from publish.steps.slim import SCRIPTS

NAME = "service-worker.js"
ON, OFF = SCRIPTS / "service-worker.js", SCRIPTS / "service-worker-off.js"
# Shown when there is no line and the page asked for is not kept.
OFFLINE = "503.html"
# Files to download are large, and stay useful without us once they are downloaded.
NOT_KEPT = (".pdf", ".zip")
# Of SHA-256 in base64: 72 bits, to tell versions apart. Nobody but us can write these files.
LETTERS = 12


def service_worker(site: Path) -> None:
    """Write the worker into the folder `site`: the one that keeps pages if they ask for it.

    They do while `offline` is true in mkdocs.yml. Otherwise the worker is the one that removes what
    an earlier release kept.
    """
    files = kept_files(site)
    is_wanted = WORKER in (site / "index.html").read_text(encoding="utf-8")
    text = worker(files) if is_wanted else code(OFF)
    (site / NAME).write_text(text, encoding="utf-8")


def worker(files: dict[str, str]) -> str:
    """Return the worker that keeps these files: the hash of each by its address."""
    listed = json.dumps(files, separators=(",", ":"))
    body = f"const OFFLINE={json.dumps(OFFLINE)};{code(ON)}"
    version = short_hash(f"{listed}{body}".encode())
    # Without a prototype, so that an address such as "constructor" is not found in it.
    return f'const VERSION="{version}",FILES={{__proto__:null,{listed[1:]};{body}'


def code(script: Path) -> str:
    """Return a script without comments and spaces."""
    return f"{rjsmin.jsmin(script.read_text(encoding='utf-8'))}\n"


def kept_files(site: Path) -> dict[str, str]:
    """Return what is kept: each page and every file a page shows or loads, but no downloads.

    The hash of each by its address below the site's own, such as "triggers/".
    """
    files = SiteFiles(site)
    pages = pages_in(files.paths) + [path for path in files.paths if path == OFFLINE]
    kept = {
        as_asked(path.removesuffix("index.html")): short_hash((site / path).read_bytes())
        for path in files.used_by(pages)
        if not path.endswith(NOT_KEPT)
    }
    return dict(sorted(kept.items()))


def as_asked(path: str) -> str:
    """Return a path as a browser asks for it: "la%20l%C3%A8vre/" for "la lèvre/"."""
    return quote(path, safe="/!$&'()*+,;=:@|~[]")


def short_hash(content: bytes) -> str:
    """Return the start of the content's SHA-256, as the worker computes it."""
    return base64.b64encode(hashlib.sha256(content).digest()).decode()[:LETTERS]
