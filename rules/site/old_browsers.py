"""Styles and scripts keep to what the oldest browsers of publish/steps/slim.py know.

Read from the finished files, after the minifier has had its say.
"""

from __future__ import annotations

import re

from rules.built.old_browsers import PREFIX, page_faults, style_faults
from rules.built.script_support import script_faults
from rules.problem import Problem

# Any browser knows these, and the data has no such line.
NOT_IN_DATA = re.compile(
    r"at-rules\.(?:top|bottom)-(?:left|right)$"  # boxes of @page
    # Names of ours, of attributes and of typefaces.
    r"|properties\.(?:animation|content|counter-increment|counter-reset|font|page)\."
    r"|properties\.[a-z-]+\.(?:inherit|initial|canvas|canvastext)$"
    r"|properties\.(?:grid\.auto|grid\.auto-flow|grid-template-columns\.auto-fill)$"
    r"|properties\.text-decoration\.underline$"
    r"|selectors\.(?:-webkit-)?details-marker$"
    r"|types\.length\.(?:deg|fr|mm|pt|px|s)$"
    r"|elements\.(?:input\.type|input\.value|meta\.media|meta\.property)$"
)
FIX = "write it in an older way, or add it to DEGRADES and say what is seen without it"
# What some of them lack, and what is seen there: nothing that a reader needs.
DEGRADES = {
    "at-rules.media.forced-colors": "such a browser has no forced colours, either",
    "at-rules.page": "paper has the margins of the printer",
    "elements.input.autocapitalize": "a capital may begin a word; the search takes both",
    "elements.input.enterkeyhint": "the key to send has its usual sign",
    "elements.input.inputmode": "a telephone shows its usual keys",
    "properties.accent-color": "boxes to tick have the colour of the device",
    "properties.align-self.start": "grids know it; elsewhere an item is stretched",
    "properties.break-after.avoid": "a side of paper may end with a heading",
    "properties.break-before.avoid": "a side of paper may begin with a line's end",
    "properties.break-before.column": "a column begins where the one before it ends",
    "properties.color-scheme": "fields and bars stay light in the dark",
    "properties.cursor.pointer": "a finger has no pointer",
    "properties.float.inline-end": "float: right comes before it",
    "properties.float.inline-start": "float: left comes before it",
    "properties.inline-size.fit-content": "a button is as wide as its line",
    "properties.outline": "the ring of the focus has square corners",
    "properties.overflow-wrap.anywhere": "before Safari 15.4 a word as wide as a phone stays whole",
    "properties.page": "the large sheet has the margins of the others",
    "properties.place-self.start": "grids know it; elsewhere an item is stretched",
    "properties.print-color-adjust": "paper may lack a fill; every box has an edge, too",
    "properties.text-decoration.dotted": "the line below a word is whole",
    "properties.text-wrap": "the last line of a heading may be short",
    "selectors.focus-visible": "a ring may show after a click, too",
    "selectors.has": "a side of paper may end with the line before a list",
}
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def check(path: str, text: str) -> list[Problem]:
    """Return a problem for each thing in a finished file that an oldest browser lacks."""
    styles = STYLE.findall(text) if path.endswith(".html") else [text] * path.endswith(".css")
    scripts = SCRIPT.findall(text) if path.endswith(".html") else [text] * path.endswith(".js")
    return [
        Problem(path, 1, f"{name} is not known to {', '.join(browsers)}", FIX)
        for name, browsers in [
            *style_faults("".join(styles)),
            *script_faults(" ".join(scripts)),
            *(page_faults(text) if path.endswith(".html") else []),
        ]
        if not degrades(name) and not NOT_IN_DATA.match(PREFIX.sub("", name))
    ]


def degrades(key: str) -> str | None:
    """Return what DEGRADES says of a thing or of what it is a value of."""
    key = PREFIX.sub("", key)
    return DEGRADES.get(key) or DEGRADES.get(key.rpartition(".")[0])
