"""What only paper shows of the handout page, so that a browser prints what the files say.

The page lists its sources one by one and has its address in the window; a sheet has a short line
and a code that leads to the page. All of it is taken from the same words as the files.
"""

from __future__ import annotations

import sys
from html import escape

# The code as a file of its own: no reader on a screen loads it.
CODE = "code.svg"
PLACE = '<h2 id="sources">'
END_OF_STYLE = "</style>"


def with_foot(html: str, words: dict) -> str:
    """Return the page with the foot of a sheet before its sources, hidden from screens."""
    if PLACE not in html:
        sys.exit(
            "the handout page has no place for the foot of a sheet\n"
            "    Fix: keep the section Sources"
        )
    return html.replace(PLACE, foot(words) + PLACE, 1).replace(
        END_OF_STYLE, margins(words) + END_OF_STYLE, 1
    )


def foot(words: dict) -> str:
    """Return the line of sources, the address and its code, if a patient can open it."""
    address, sources = escape(words["address"]), escape(words["sources"])
    code = f'<img src="{CODE}" alt="QR code of this address: {address}">' if address else ""
    return (
        f'<div class="sheet-foot" hidden>{code}<p><span class="sheet-foot__sources">'
        f"{sources} </span>{address}</p></div>\n"
    )


def margins(words: dict) -> str:
    """Return what stands at the edges of each side, which may be all that someone is given.

    The pages are named in sheet-page.css; in large print there is no room for the address.
    """
    updated, reviewed = words["review"][0], words["review"][-1]
    head = quoted(f"{updated['name']} {updated['value']}. {reviewed['value']}")
    address = quoted(words["address"].split("//")[-1])
    top = f"@top-right{{content:{head}}}"
    # print.css leaves the address out on the first side of other pages.
    left = f"@bottom-left{{content:{address}!important}}"
    return f"@page sheet{{{top}{left}}}@page large{{{top}}}\n"


def quoted(text: str) -> str:
    """Return the text as a string of CSS that ends neither itself nor the style around it."""
    signs = {"\\": "\\5c ", '"': "\\22 ", "<": "\\3c "}
    return '"' + "".join(signs.get(sign, sign) for sign in text) + '"'
