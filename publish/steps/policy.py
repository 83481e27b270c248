"""Step: a strict content security policy in every page, and no referrer.

The page may run its own inline scripts and use its own inline style, each named by its hash, load
pictures, the web app manifest and the script and style files it names from this site, and nothing
else (https://www.w3.org/TR/CSP3/#framework-directive-source-list).
"""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from publish.built_files import WORKER

HEAD = "<head>"
# Each opening tag whole, because a description may speak of <script> in an attribute; with it,
# what is in a script or style.
ATTRIBUTES = r"""((?:"[^"]*"|'[^']*'|[^>"'])*)"""
TAG = re.compile(rf"<(script|style){ATTRIBUTES}>(.*?)</\1>|<(\w+){ATTRIBUTES}>", re.DOTALL)
SOURCE_FILE = re.compile(r"\ssrc=")
# Data about the page, which no browser runs (https://www.w3.org/TR/CSP3/#script-src).
DATA = re.compile(r"\stype=[\"']?application/ld\+json\b")
STYLE_FILE = re.compile(r"\srel=[\"']?stylesheet\b")
# Who follows a link to a source does not tell its owner which page they read.
NO_REFERRER = "<meta content=no-referrer name=referrer>"
# What this step wrote before, where it is run again.
OWN_OUTPUT = re.compile(rf'<meta http-equiv="Content-Security-Policy"[^>]*>{NO_REFERRER}')


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
    """Return the page with the policy and no-referrer at the start of the head."""
    html = OWN_OUTPUT.sub("", html, count=1)
    used = list(dict.fromkeys(sources(html)))
    rule = (
        f"default-src 'none'; script-src {of_kind('script', used)}; "
        f"style-src {of_kind('style', used)}; img-src 'self'; manifest-src 'self'; "
        f"{worker_directive(html)}"
        "base-uri 'none'; form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{rule}">'
    return html.replace(HEAD, HEAD + meta + NO_REFERRER, 1)


def worker_directive(html: str) -> str:
    """Return the rule that lets a page ask for the service worker, if it does."""
    return "worker-src 'self'; " if WORKER in html else ""


def sources(html: str) -> Iterator[tuple[str, str]]:
    """Yield "script" or "style", and the source that the policy must name, for each one used."""
    for inline, its_attributes, text, other, attributes in TAG.findall(html):
        if inline == "script" and DATA.search(its_attributes):
            continue
        if inline == "script" and SOURCE_FILE.search(its_attributes):
            yield "script", "'self'"
        elif inline:
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            yield inline, f"'sha256-{digest}'"
        elif other == "link" and STYLE_FILE.search(attributes):
            yield "style", "'self'"


def of_kind(kind: str, used: list[tuple[str, str]]) -> str:
    """Return the sources of this kind as the policy names them, files of this site first."""
    found = [source for its_kind, source in used if its_kind == kind]
    return " ".join(sorted(found, key=lambda source: source != "'self'")) or "'none'"
