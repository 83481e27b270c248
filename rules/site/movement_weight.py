"""The faces of all movements, and what moves them, weigh little.

Weighed as every part of a page: what the page saves without them (rules/built/page_weight.py). They
are the drawings with all that is in them, and each style that names a drawing, its frames or its
movement. The words for who does not see them, the list and the controls are not among them.
"""

from __future__ import annotations

import re

from rules.built.page import BuiltPage
from rules.built.page_weight import STYLE, packed
from rules.problem import Problem

MAX_BYTES = 1200
DRAWING = re.compile(r"<svg\b[^>]*movement__.*?</svg>", re.DOTALL)
KEYFRAMES = re.compile(r"@keyframes [\w-]+\{(?:[^{}]*\{[^{}]*\})*\}")
KINDS = r"movement__(?:twitch|ripple|spasm|tremor|tic|droop)"
RULE = re.compile(
    rf"[^{{}}]*(?:drawing|movement__frames|movement__pause:checked|{KINDS})[^{{}}]*\{{[^{{}}]*\}}"
)


def check(page: BuiltPage, kinds: int) -> list[Problem]:
    """Return a problem if the drawings of a page that holds every kind of movement are heavy."""
    html = page.text
    drawings = DRAWING.findall(html)
    if len(drawings) != kinds:
        wrong = f"{len(drawings)} of {kinds} movements are drawn"
        return [Problem(page.path, 1, wrong, "show each of them")]
    rest = STYLE.sub(lambda style: RULE.sub("", KEYFRAMES.sub("", style[0])), html)
    weight = packed(html) - packed(DRAWING.sub("", rest))
    if weight <= MAX_BYTES:
        return []
    wrong = f"the drawings that move weigh {weight} bytes with gzip, not {MAX_BYTES}"
    return [Problem(page.path, 1, wrong, "draw with fewer points, or share more of the head")]
