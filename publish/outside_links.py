"""`python -m publish.outside_links FOLDER`: every address outside the site, one a line.

`make links` hands them to LinkChecker. They are never asked in `make test`: a pull request must
not turn red because another site is down.
"""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path


class Links(HTMLParser):
    """Collects the addresses of `<a href="https://…">`."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address if the link leaves the site."""
        address = dict(attrs).get("href") or ""
        if tag == "a" and address.startswith("https://"):
            self.found.add(address)


def outside_links(site: Path) -> list[str]:
    """Return the outside addresses of all pages below the folder `site`, sorted, each once."""
    links = Links()
    for page in site.rglob("*.html"):
        links.feed(page.read_text(encoding="utf-8"))
    return sorted(links.found)


if __name__ == "__main__":
    print("\n".join(outside_links(Path(sys.argv[1]))))
