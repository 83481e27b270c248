"""The four levels of care stay apart on a printer without colour, and on one without grey."""

from __future__ import annotations

from itertools import combinations, groupby
from typing import Any, NamedTuple, cast

from PIL import Image, ImageChops

from rules.built.handouts import SheetFile
from rules.built.pdf_letters import Letter

# What each heading starts with, without spaces → its level.
LEVELS = {"Emergency:": "emergency", "Today:": "today", "Soon:": "visit", "Athome:": "home"}
DOTS = 300
POINT = DOTS / 72
MM = DOTS / 25.4


class Look(NamedTuple):
    """A level on paper: grey of its head (0 black, 255 white), border in dots, shape."""

    fill: int
    border: int
    solid: bool
    shape: Image.Image


class Text(NamedTuple):
    """A run of marked content: words without spaces, size, and where the first letter stands.

    In points from the upper left of the paper.
    """

    words: str
    size: float
    left: float
    top: float
    bottom: float


def texts_of(letters: list[Letter], height: float) -> list[Text]:
    """Return the texts of a side of this height."""
    found = []
    for _, group in groupby(letters, key=lambda letter: letter.run.mark):
        first, *rest = group
        left, bottom, _, top = first.box
        words = "".join(letter.text for letter in (first, *rest))
        found.append(Text(words, first.run.size, left, height - top, height - bottom))
    return found


def looks(sheet: SheetFile) -> tuple[dict[str, Look], dict[str, Look]]:
    """Return how each level looks, on whichever side it stands: in grey, and in black alone.

    Each card is drawn once for both.
    """
    grey: dict[str, Look] = {}
    black: dict[str, Look] = {}
    for side in range(1, len(sheet.document) + 1):
        height = sheet.document.get_page_size(side - 1)[1]
        texts = texts_of(sheet.on_side(side), height)
        # In large print the box of numbers has a label "Emergency:", too; the cards come first.
        headings = {
            level: text
            for text in texts
            for start, level in LEVELS.items()
            if text.words.startswith(start) and text.size > 13 and level not in grey
        }
        for level, heading in headings.items():
            body = body_of(texts, heading)
            corner = corner_of(heading, body)
            picture = sheet.picture(side, DOTS, corner)
            grey[level] = look(picture, corner, heading, body)
            picture = picture.point(lambda dot: 255 if dot > 127 else 0)
            black[level] = look(picture, corner, heading, body)
    return grey, black


def body_of(texts: list[Text], heading: Text) -> Text:
    """Return the first text below a heading of a card."""
    return next(
        text
        for text in texts
        if text.words.startswith("if")
        and text.top > heading.bottom
        and abs(text.left - heading.left) < 20 * 72 / 25.4
    )


def corner_of(heading: Text, body: Text) -> tuple[int, ...]:
    """Return the part of a side that all signs of a card stand in: drawing all takes long."""
    left, right = sorted((heading.left, body.left))
    top, bottom = heading.top, body.bottom
    edges = (left * POINT - 12 * MM, top * POINT - 5 * MM, right * POINT, bottom * POINT + 13 * MM)
    return tuple(map(round, edges))


def look(picture: Image.Image, corner: tuple[int, ...], heading: Text, body: Text) -> Look:
    """Return the look of the card that stands in this corner of a side."""
    left = heading.left * POINT - corner[0]
    middle = (heading.top + heading.bottom) / 2 * POINT - corner[1]
    dots = cast("Any", picture.load())
    fill = dots[round(left - 0.8 * MM), round(middle)]
    edge = body.left * POINT - corner[0]
    top = round(body.top * POINT - corner[1])
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
