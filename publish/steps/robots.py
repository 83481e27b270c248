"""Step: `robots.txt` tells search engines that every page is open, and where the list of them is.

Only a `robots.txt` at the top of a host counts; on a domain of its own the site has one.
"""

from __future__ import annotations

from pathlib import Path

from publish.page_addresses import site_address


def robots(site: Path) -> None:
    """Write `robots.txt` into the folder `site`. Exits if the address is not known."""
    text = f"User-agent: *\nAllow: /\n\nSitemap: {site_address(site)}sitemap.xml\n"
    (site / "robots.txt").write_text(text, encoding="utf-8")
