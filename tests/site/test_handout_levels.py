"""The four levels of care stay apart on a printer without colour, and on one without grey."""

from __future__ import annotations

from itertools import combinations
from typing import Any, NamedTuple, cast

from PIL import Image, ImageChops

from rules.built.handouts import SheetFile

# The first word of each heading → its level.
LEVELS = {"Emergency:": "emergency", "Today:": "today", "Soon:": "visit", "At": "home"}
DOTS = 300
POINT = DOTS / 72
MM = DOTS / 25.4


class Look(NamedTuple):
    """A level on paper: grey of its head (0 black, 255 white), border in dots, shape."""

    fill: int
    border: int
    solid: bool
    shape: Image.Image


def looks(sheet: SheetFile) -> tuple[dict[str, Look], dict[str, Look]]:
    """Return how each level looks, on whichever side it stands: in grey, and in black alone.

    Each side is drawn once for both.
    """
    grey: dict[str, Look] = {}
    black: dict[str, Look] = {}
    for number, page in enumerate(sheet.pdf.pages, start=1):
        words = page.extract_words(extra_attrs=["size"])
        # In large print the box of numbers has a label "Emergency:", too; the cards come first.
        headings = [
            word
            for word in words
            if word["text"] in LEVELS and word["size"] > 13 and LEVELS[word["text"]] not in grey
        ]
        if not headings:
            continue
        picture = sheet.picture(number, DOTS)
        grey |= {LEVELS[one["text"]]: look(picture, words, one) for one in headings}
        picture = picture.point(lambda dot: 255 if dot > 127 else 0)
        black |= {LEVELS[one["text"]]: look(picture, words, one) for one in headings}
    return grey, black


def look(picture: Image.Image, words: list[dict], heading: dict) -> Look:
    """Return the look of the card with this first word of its heading."""
    body = next(
        word
        for word in words
        if word["text"] == "if"
        and word["top"] > heading["bottom"]
        and abs(word["x0"] - heading["x0"]) < 20 * 72 / 25.4
    )
    left, middle = heading["x0"] * POINT, (heading["top"] + heading["bottom"]) / 2 * POINT
    dots = cast("Any", picture.load())
    fill = dots[round(left - 0.8 * MM), round(middle)]
    edge = body["x0"] * POINT
    top = round(body["top"] * POINT)
    rows = [
        sum(dots[x, y] < 128 for x in range(round(edge - 4.2 * MM), round(edge - 0.6 * MM)))
        for y in range(top, top + round(12 * MM))
    ]
    shape = picture.crop(
        (
            round(left - 11.5 * MM),
            round(middle - 4.5 * MM),
            round(left - 2 * MM),
            round(middle + 4.5 * MM),
        )
    )
    solid = sum(row > 0 for row in rows) > 0.95 * len(rows)
    return Look(fill, max(rows), solid, shape.resize((96, 96)))


def differ(one: Look, other: Look) -> list[str]:
    """Return by which of their signs two levels can be told apart, the words aside."""
    found = []
    if abs(one.fill - other.fill) >= 10:
        found.append("fill")
    if abs(one.border - other.border) >= 3 or one.solid != other.solid:
        found.append("border")
    change = ImageChops.difference(one.shape, other.shape).point(lambda dot: 255 * (dot > 127))
    if change.histogram()[255] > 0.05 * 96 * 96:
        found.append("shape")
    return found


def test_each_two_levels_differ_without_colour(sheets: list[SheetFile]) -> None:
    """Most clinics print in black. Shape and border must then say what colour said."""
    for sheet in sheets:
        if sheet.kind != "handout":
            continue
        for found, needed in zip(
            looks(sheet), ({"border", "shape", "fill"}, {"border", "shape"}), strict=True
        ):
            assert set(found) == set(LEVELS.values()), sheet.path
            assert found["emergency"].fill < 100, sheet.path
            for one, other in combinations(LEVELS.values(), 2):
                signs = differ(found[one], found[other])
                assert needed <= set(signs), f"{sheet.path}: {one}, {other}: {signs}"


def test_two_equal_levels_are_told(sheets: list[SheetFile]) -> None:
    """The proof that a level is not found to differ from itself."""
    sheet = next(one for one in sheets if one.kind == "handout" and not one.large)
    visit = looks(sheet)[0]["visit"]
    assert differ(visit, visit) == []
