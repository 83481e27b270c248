"""Step 6: a strict content security policy in every page.

The page may run its own inline scripts and use its own inline style, each named by its hash, load
pictures and the script files it names from this site, and nothing else
(https://www.w3.org/TR/CSP3/#framework-directive-source-list). Runs after `slim`, because a hash
holds for the last byte.
"""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from pathlib import Path

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
OWN_FILE = re.compile(r"<script\b[^>]*\ssrc=")
# In every page while `offline` is true in mkdocs.yml (overrides/assets/js/work-offline.js).
WORKER = "navigator.serviceWorker"
HEAD = "<head>"


def policy(site: Path) -> None:
    """Put the policy into every page below `site`."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        if HEAD not in html:
            sys.exit(
                f"{page}:1: no {HEAD}\n    Fix: extend main.html, and let slim.py keep the tag"
            )
        page.write_text(with_policy(html), encoding="utf-8")


def with_policy(html: str) -> str:
    """Return the page with its policy first in the head, before anything it rules over."""
    rule = (
        f"default-src 'none'; script-src {script_sources(html)}; "
        f"style-src {hashes(STYLE, html)}; img-src 'self'; {worker_source(html)}"
        "base-uri 'none'; form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{rule}">'
    return html.replace(HEAD, HEAD + meta, 1)


def worker_source(html: str) -> str:
    """Return the rule that lets a page ask for the service worker, if it does."""
    return "worker-src 'self'; " if WORKER in html else ""


def script_sources(html: str) -> str:
    """Return what may run: the inline scripts and, if the page holds one, scripts of this site."""
    own = ["'self'"] if OWN_FILE.search(html) else []
    inline = [hashes(SCRIPT, html)] if SCRIPT.search(html) else []
    return " ".join(own + inline) or "'none'"


def hashes(element: re.Pattern[str], html: str) -> str:
    """Return the hash of each element's text as a source list, or 'none'."""
    found = [
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in element.findall(html)
    ]
    return " ".join(found) or "'none'"
