"""What `service_worker` caches automatically: the pages of an emergency in one small file.

Without their list of sources and what only search engines read, which a page has when it is loaded
from the host. Their styles are side by side, because gzip sees likeness only within 32 KB.
"""

from __future__ import annotations

import re
from html import escape

from publish.built_files import STYLE, hashed_name
from publish.compact_json import compact_json
from publish.interface import say
from publish.page_addresses import SiteFiles

# Shown when the reader is offline and the page asked for is not kept.
OFFLINE = "503.html"
# What an emergency needs, and what leads to it, as far as a site has it.
EMERGENCY = (
    "",
    "when-to-get-help/",
    "emergency-numbers/",
    "first-aid/",
    "self-care/",
    "search/",
    OFFLINE,
)
SOURCES = re.compile(r"<details class=\"?sources\b.*?</details>", re.DOTALL)
FOR_SEARCH_ENGINES = re.compile(
    r"<script type=\"?application/ld\+json.*?</script>|<meta\b[^>]*\bproperty=\"?og:[^>]*>",
    re.DOTALL,
)


def emergency_pages(files: SiteFiles) -> dict[str, str]:
    """Return the short text of each page of `EMERGENCY` by its address below the site's."""
    paths = {address: path_of(address) for address in EMERGENCY}
    return {
        address: short(files.read(path)) for address, path in paths.items() if path in files.paths
    }


def path_of(address: str) -> str:
    """Return the file of an address below the site's."""
    return address if address == OFFLINE else f"{address}index.html"


def short(html: str) -> str:
    """Return a page without its sources and what only search engines read."""
    later = f"<p id=sources>{escape(say('sources.later'))}</p>"
    return SOURCES.sub(lambda _: later, FOR_SEARCH_ENGINES.sub("", html))


def write_bundle(files: SiteFiles, pages: dict[str, str]) -> str:
    """Write the pages into one file, named by its content; return its name.

    The worker puts each style back between its tags.
    """
    for path in files.site.glob("emergency-pages.*.json"):
        path.unlink()
    found = {page: STYLE.search(html) for page, html in pages.items()}
    styles = {page: style[0] if style else "" for page, style in found.items()}
    bodies = {page: STYLE.sub("", html, count=1) for page, html in pages.items()}
    parts = {"styles": styles, "pages": bodies}
    bundle = files.site / "emergency-pages.json"
    bundle.write_text(compact_json(parts), encoding="utf-8")
    return bundle.rename(bundle.with_name(hashed_name(bundle))).name
