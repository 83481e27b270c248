"""Step 6: `robots.txt` tells search engines that every page is open, and where the list of them is.

The site's address is read from the canonical link of the home page, so that no second place holds
it. Only a `robots.txt` at the top of a host counts; on a domain of its own the site has one.
"""

from __future__ import annotations

import re
import sys
from html import unescape
from pathlib import Path

CANONICAL = re.compile(r"<link\b[^>]*\brel=\"?canonical\b[^>]*>")
ADDRESS = re.compile(r'\bhref="?([^">\s]+)')


def robots(site: Path) -> None:
    """Write `robots.txt` into the folder `site`. Ends the program if the address is not known."""
    home = site / "index.html"
    link = CANONICAL.search(home.read_text(encoding="utf-8"))
    address = ADDRESS.search(link[0]) if link else None
    if address is None:
        sys.exit(f"{home}:1: no canonical link\n    Fix: set site_url in mkdocs.yml")
    text = f"User-agent: *\nAllow: /\n\nSitemap: {unescape(address[1])}sitemap.xml\n"
    (site / "robots.txt").write_text(text, encoding="utf-8")
