"""Step 5: a strict content security policy in every page, and no word to others of where it was.

The page may run its own inline scripts and use its own inline style, each named by its hash, load
pictures, its description for the home screen and the script and style files it names from this
site, and nothing else (https://www.w3.org/TR/CSP3/#framework-directive-source-list). Runs after
`slim`, because a hash holds for the last byte, and after any step that adds a page.
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
OWN_STYLE = re.compile(r"<link\b[^>]*\srel=[\"']?stylesheet\b")
HEAD = "<head>"
# Who follows a link to a source does not tell its owner which page they read.
NO_REFERRER = "<meta content=no-referrer name=referrer>"


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
    """Return the page with both first in the head, before anything they rule over."""
    rule = (
        f"default-src 'none'; script-src {sources(SCRIPT, OWN_FILE, html)}; "
        f"style-src {sources(STYLE, OWN_STYLE, html)}; img-src 'self'; manifest-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{rule}">'
    return html.replace(HEAD, HEAD + meta + NO_REFERRER, 1)


def sources(inline: re.Pattern[str], file: re.Pattern[str], html: str) -> str:
    """Return what may be used: what stands in the page and, if it names one, files of this site."""
    return " ".join([*(["'self'"] if file.search(html) else []), *hashes(inline, html)]) or "'none'"


def hashes(element: re.Pattern[str], html: str) -> list[str]:
    """Return the hash of each element's text as a source of the policy."""
    return [
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in element.findall(html)
    ]
