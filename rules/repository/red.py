"""Red is for what is urgent, and for nothing else: calm is part of safety."""

from __future__ import annotations

import re

from rules.lines import line_ends
from rules.problem import Problem

# The red of the palette has two roles, which styles use by name.
RED = re.compile(r"var\(--(palette-red-\d+|(?:emergency|call)[\w-]*)\)")
# In the sheet of the palette each role is a line: "--emergency: …".
URGENT_ROLE = re.compile(r"\s*--(?:emergency|call)[\w-]*:")
URGENT_PLACE = re.compile(r"--emergency\b|\.safety-strip\b")


def check(path: str, css: str) -> list[Problem]:
    """Return a problem for each red of a style sheet that is not of an emergency."""
    found = []
    place = ""
    for number, text in enumerate(
        re.sub(r"/\*.*?\*/", line_ends, css, flags=re.DOTALL).split("\n"), 1
    ):
        if "{" in text or text.rstrip().endswith(","):
            place = f"{place} {text}" if place.endswith(",") else text.rstrip()
        red = RED.search(text)
        if red and not URGENT_ROLE.match(text) and not URGENT_PLACE.search(place):
            wrong = f'"{place.strip(" {,")}" is red ({red[1]}) and no emergency'
            found.append(Problem(path, number, wrong, "give it the colour of its level"))
    return found
