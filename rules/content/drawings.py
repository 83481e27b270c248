"""All figures look like one set: one head, one width of line, the colours of the page, no words.

Words inside a drawing would shrink with it on a phone, and no translator would find them: they
are beside it in the page, as text of its size (rules/site/words_seen.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from rules.problem import Problem

# Below overrides/.icons/: what shows a person. The others are signs.
FOLDERS = ("figures", "lip", "movement")
HEAD = "movement/face.svg"
# The lips of the logo, and a body whose head is too small for a face.
WITHOUT_FACE = (HEAD, "lip/mark.svg", "lip/raise-arms.svg")
PAINTS = ("none", "currentColor")
WIDTH = "2"


def check(path: str, text: str) -> list[Problem]:
    """Return a problem for each part of the drawing at `path` that is not of the set."""
    parts = list(etree.fromstring(text).iter(etree.Element))
    used = [one.get("href", "") for one in parts if one.tag == "use"]
    wrongs = [fault for one in parts for fault in faults(one)]
    if not path.endswith(WITHOUT_FACE) and not any(one.startswith("#face") for one in used):
        wrongs.append(("it has a head of its own", f'use "#face" or a part of it, from {HEAD}'))
    return [Problem(path, 1, wrong, fix) for wrong, fix in wrongs]


def faults(part: etree._Element) -> Iterator[tuple[str, str]]:
    """Say what of one element is not of the set, and what to do."""
    if part.tag in ("text", "tspan", "foreignObject"):
        yield "words are drawn in it", "write them beside it in the page"
    for name in ("fill", "stroke"):
        if (paint := part.get(name, "none")) not in PAINTS:
            yield f'{name} is "{paint}"', "use currentColor, or a class of drawing.css"
    if (width := part.get("stroke-width", WIDTH)) != WIDTH:
        yield f"its lines are {width} wide", f"let them be {WIDTH}"
