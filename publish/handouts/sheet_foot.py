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
FOOT_PLACE = '<details class="sources">'
END_OF_STYLE = "</style>"
# What is chosen to be printed: sheet-choice.js.
ANY = ":root:not(.print-large)"
TWO_SIDES = f"{ANY}:not(.print-diary):not(.print-questions)"


def with_foot(html: str, words: dict) -> str:
    """Return the page with what only its paper shows: code, foot and edges."""
    shown = {
        CODE_PLACE: CODE_PLACE + qr_image(words["url"]),
        FOOT_PLACE: f'<p class="sheet-foot" hidden>{escape(words["sources"])}</p>\n{FOOT_PLACE}',
        END_OF_STYLE: f"{edges(words)}{END_OF_STYLE}",
    }
    for place, text in shown.items():
        if place not in html:
            sys.exit(
                f"the page of the sheet has no {place} for what its paper shows\n"
                "    Fix: keep the section Sources, and main.html as it was"
            )
        html = html.replace(place, text, 1)
    return html


def qr_image(address: str) -> str:
    """Return the code of the address, if a patient can open that.

    Not loaded late: WebKit prints no picture that no screen has shown.
    """
    alt = escape(say("sheet.code", address=address))
    return f'<img class="sheet-code" src="{CODE}" alt="{alt}" hidden>' if address else ""


def age(words: dict) -> str:
    """Return how old the sheet is, and who has looked at it."""
    updated, reviewed = words["review"][0], words["review"][-1]
    return f"{updated['name']} {updated['value']}. {reviewed['value']}."


def edges(words: dict) -> str:
    """Return what styles write on each side: which it is, and the edge of the paper.

    One side may be all that someone is given, and Chromium alone prints edges. So where the number
    of sides is known, head and foot tell it; in large print it depends on the reader's typeface,
    and only the edge knows it.
    """
    # print.css leaves the address out on the first side of other pages, and has a number on each.
    address = quoted(words["url"].split("//")[-1])
    sheet = f"@bottom-left{{content:{address}!important}}@bottom-right{{content:none!important}}"
    large = f"@top-right{{content:{quoted(age(words))}}}{counted_side()}"
    last = f" {age(words)} {say('sheet.side', page=2, pages=2)}."
    told = (
        after_rule(f"{ANY} .header__name", f" · {say('sheet.side', page=1, pages=1)}")
        + after_rule(f"{TWO_SIDES} .header__name", f" · {say('sheet.side', page=1, pages=2)}")
        + after_rule(f"{TWO_SIDES} .footer__text:last-child", last)
    )
    return f"@media print{{{told}}}@page sheet{{{sheet}}}@page large{{{large}}}\n"


def after_rule(place: str, text: str) -> str:
    """Return the style that writes a text behind a place of the page."""
    return f"{place}::after{{content:{quoted(text)}}}"


def counted_side() -> str:
    """Return which side of how many this is, in the words of the site."""
    words = quoted(say("sheet.side"))
    for name in ("page", "pages"):
        words = words.replace(f"{{{name}}}", f'" counter({name}) "')
    return f"@bottom-right{{content:{words}!important}}"


def quoted(text: str) -> str:
    """Return the text as a string of CSS that ends neither itself nor the style around it."""
    escapes = {"\\": "\\5c ", '"': "\\22 ", "<": "\\3c "}
    return '"' + "".join(escapes.get(one, one) for one in text) + '"'
