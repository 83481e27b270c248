"""Step: `service-worker.js` keeps pages on the reader's device, so that they work offline.

Automatically it caches only what an emergency needs, and each page that the reader opens: readers
cannot ask for it once they are offline. The whole site is cached when the reader asks for it on the
privacy page, which says what is kept. All is skipped where the browser asks to save data.

Small and our own. Workbox, the maintained generator, was weighed: it is 6 KB with gzip to our 2,
and out of the box it caches what the host sends under a new version without comparing it, so a
host that changes under it leaves parts of two versions.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from urllib.parse import quote

import rjsmin

from publish.built_files import SCRIPTS, WORKER
from publish.compact_json import compact_json
from publish.emergency_pages import EMERGENCY, OFFLINE, emergency_pages, path_of, write_bundle
from publish.page_addresses import SiteFiles, pages_in

NAME = "service-worker.js"
# The parts of the worker that keeps pages, in their order; and the worker that removes them.
ON = (SCRIPTS / "service-worker-store.js", SCRIPTS / "service-worker.js")
OFF = SCRIPTS / "service-worker-off.js"
# In bytes on the device. A larger site has no whole copy: it would fill a telephone.
LARGEST = 5_000_000
# As much of what the reader opens is kept; then the oldest is evicted.
LARGEST_OPENED = 3_000_000
# Files to download are large, and stay useful without us once they are downloaded.
NOT_KEPT = (".pdf", ".zip")
# Of SHA-256 in base64: 72 bits, to tell versions apart. Nobody but us can write these files.
VERSION_HASH_LENGTH = 12


def service_worker(site: Path) -> None:
    """Write the worker into the folder `site`: the one that keeps pages if they ask for it.

    They do while `offline` is true in mkdocs.yml. Otherwise the worker is the one that removes what
    an earlier release kept. Prints how large the copies are.
    """
    files = SiteFiles(site)
    is_wanted = WORKER in files.read("index.html")
    text = worker_script(files) if is_wanted else code(OFF)
    (site / NAME).write_text(text, encoding="utf-8")


def worker_script(files: SiteFiles) -> str:
    """Return the worker that keeps these files; say how large its copies are."""
    pages, styles, whole = emergency_pages(files), print_styles(files), kept_files(files)
    bundle = write_bundle(files, pages)
    is_small = bytes_of(files, whole) <= LARGEST
    summary, all_files = (size_summary(files, paths) for paths in ([bundle, *styles], whole))
    print(f"Cached automatically: {summary}. Whole copy: {all_files}")
    if not is_small:
        print(f"No whole copy: it is over the {LARGEST / 1e6:.0f} MB of {Path(__file__).name}")
    hashes = {as_asked(path): short_hash(files.site / path) for path in whole}
    constants = {
        "BUNDLE": bundle,
        "BUNDLE_HASHES": {page: hashed(html.encode()) for page, html in pages.items()},
        "STYLES": [as_asked(path) for path in styles],
        "SITE_BYTES": bytes_of(files, whole) * is_small,
        "MAX_OPENED_BYTES": LARGEST_OPENED,
        "OFFLINE": OFFLINE,
    }
    listed = ",".join(f"{name}={compact_json(value)}" for name, value in constants.items())
    # Without a prototype, so that an address such as "constructor" is not found in it.
    body = f"FILES={{__proto__:null,{compact_json(hashes)[1:]},{listed};{code(*ON)}"
    return f'const VERSION="{hashed(body.encode())}",{body}'


def size_summary(files: SiteFiles, paths: list[str]) -> str:
    """Return the number and the size of files for the maintainer."""
    return f"{len(paths)} files, {bytes_of(files, paths) / 1e6:.2f} MB"


def bytes_of(files: SiteFiles, paths: list[str]) -> int:
    """Return how many bytes these files have on the device."""
    return sum((files.site / path).stat().st_size for path in paths)


def code(*scripts: Path) -> str:
    """Return scripts as one, without comments and spaces."""
    text = "\n".join(script.read_text(encoding="utf-8") for script in scripts)
    return f"{rjsmin.jsmin(text)}\n"


def print_styles(files: SiteFiles) -> list[str]:
    """Return the paths of the styles for paper that the pages of `EMERGENCY` load."""
    pages = {path_of(page) for page in EMERGENCY} & files.paths
    return sorted(path for path in files.used_by(pages) if path.endswith(".css"))


def kept_files(files: SiteFiles) -> list[str]:
    """Return the paths of all that may be kept: each page and what it shows, but no downloads."""
    pages = pages_in(files.paths) + [path for path in files.paths if path == OFFLINE]
    return sorted(path for path in files.used_by(pages) if not path.endswith(NOT_KEPT))


def as_asked(path: str) -> str:
    """Return a path below the site's address as a browser asks for it: "la%20l%C3%A8vre/"."""
    return quote(path.removesuffix("index.html"), safe="/!$&'()*+,;=:@|~[]")


def short_hash(file: Path) -> str:
    """Return the start of the SHA-256 of a file's content."""
    return hashed(file.read_bytes())


def hashed(content: bytes) -> str:
    """Return the start of the content's SHA-256, as the worker computes it."""
    return base64.b64encode(hashlib.sha256(content).digest()).decode()[:VERSION_HASH_LENGTH]
