"""What only paper shows of the handout page, so that a browser prints what the files say.

The page lists its sources one by one and has its address in the window; a sheet has a short line
and a code that leads to the page. All of it is taken from the same words as the files.
"""

from __future__ import annotations

import sys
from html import escape

from publish.interface import say

# The code as a file of its own: no reader on a screen loads it.
CODE = "code.svg"
CODE_PLACE = '<main id="main">'
FOOT_PLACE = '<h2 id="sources">'
END_OF_STYLE = "</style>"


def with_foot(html: str, words: dict) -> str:
    """Return the page with what only its paper shows: the code, and a foot before its sources."""
    if CODE_PLACE not in html or FOOT_PLACE not in html:
        sys.exit(
            "the page of the sheet has no place for its code or its foot\n"
            "    Fix: keep the section Sources, and main.html as it was"
        )
    foot = f'<p class="sheet-foot" hidden>{escape(words["sources"])}</p>\n'
    html = html.replace(CODE_PLACE, CODE_PLACE + qr_image(words["address"]), 1)
    html = html.replace(FOOT_PLACE, foot + FOOT_PLACE, 1)
    return html.replace(END_OF_STYLE, margins(words) + END_OF_STYLE, 1)


def qr_image(address: str) -> str:
    """Return the code of the address, if a patient can open that.

    Not loaded late: WebKit prints no picture that no screen has shown.
    """
    alt = escape(say("sheet.code", address=address))
    return f'<img class="sheet-code" src="{CODE}" alt="{alt}" hidden>' if address else ""


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
    return f"@page sheet{{{top}{left}{side()}}}@page large{{{top}{side()}}}\n"


def side() -> str:
    """Return which side of how many this is, in the words of the site."""
    words = quoted(say("sheet.side"))
    for name in ("page", "pages"):
        words = words.replace(f"{{{name}}}", f'" counter({name}) "')
    # print.css has one for other pages.
    return f"@bottom-right{{content:{words}!important}}"


def quoted(text: str) -> str:
    """Return the text as a string of CSS that ends neither itself nor the style around it."""
    escapes = {"\\": "\\5c ", '"': "\\22 ", "<": "\\3c "}
    return '"' + "".join(escapes.get(one, one) for one in text) + '"'
