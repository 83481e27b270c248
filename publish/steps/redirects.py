"""Step: each address that a page once had leads to where the page is now.

GitHub Pages cannot answer with a redirect, so a small page does it: a script takes what follows
"?" and "#" along, such as the details that a clinic's link carries. Without scripts the browser
follows by itself, and where it does not, there is a link. Its canonical link tells search
engines the new place
(https://developers.google.com/search/docs/crawling-indexing/301-redirects).
"""

from __future__ import annotations

import sys
from html import escape
from os.path import relpath
from pathlib import Path

from publish.built_files import REFRESH_META
from publish.data_files import read_data
from publish.interface import say
from publish.page_addresses import html_tag, site_address

ADDRESSES = Path("docs/_data/addresses.yml")
# The same on every such page, so that a policy names one hash.
SCRIPT = (
    "const link=document.links[0];link.search=location.search;"
    "link.hash=location.hash;location.replace(link.href)"
)
PAGE = f"""<!doctype html>
{{html}}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{title}}</title>
<noscript>{REFRESH_META} content="0; url={{near}}"></noscript>
<link rel="canonical" href="{{whole}}">
</head>
<body>
<main>
<h1>{{title}}</h1>
<p><a href="{{near}}">{{to}}</a></p>
</main>
<script>{SCRIPT}</script>
</body>
</html>
"""


def redirects(site: Path, addresses: Path = ADDRESSES) -> None:
    """Write a page that redirects for each address that has another one behind it.

    Exits if an address leads to no page, or would take the place of one.
    """
    home, html = site_address(site), html_tag(site)
    for old, new in read_data(addresses).items():
        if new is None:
            continue
        page, target = (site / address.strip("/") / "index.html" for address in (old, new))
        if not target.is_file():
            sys.exit(f"{addresses}:1: {old} leads to {new}, not a page\n    Fix: correct it")
        if page.is_file() and REFRESH_META not in page.read_text(encoding="utf-8"):
            sys.exit(f"{addresses}:1: {old} is a page\n    Fix: write nothing behind the colon")
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(redirect(page, target, home + new.strip("/"), html), encoding="utf-8")


def redirect(page: Path, target: Path, whole: str, html: str) -> str:
    """Return the page that leads from the file `page` to `target`, whose address is `whole`.

    `html` is its tag <html …>.
    """
    near = f"{relpath(target.parent, page.parent)}/"
    words = {"title": say("moved"), "to": say("moved.to")}
    addresses = {"near": near, "whole": f"{whole.rstrip('/')}/"}
    given = {name: escape(text) for name, text in (words | addresses).items()}
    return PAGE.format(html=html, **given)
