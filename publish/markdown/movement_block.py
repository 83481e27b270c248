"""Data block `/// movement | twitch tic`: faces that show how a movement looks, once a reader asks.

They are still until "Show the movement" is ticked, which works without a script. What is said of
each is in docs/_data/movements.yml, and what to do in conditions.yml, as everywhere.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable
from pathlib import Path

from publish.data_files import read_data
from publish.interface import say, words_below
from publish.markdown.accessible_tables import row_ids
from publish.markdown.care_data import entries_by_id, what_to_do
from publish.markdown.data_text import address, escape, escape_except_marks

# What the reader can tick, by the part of its class.
CONTROLS = ("show", "pause")


def movement(data: Path, *ids: str) -> list[str]:
    """Return the paragraphs of each movement: a picture, its caption, and among others what to do.

    `draw_movements` puts the drawing of that name in the place of the picture.
    """
    movements = read_data(data / "movements.yml")
    entries_by_id(movements, ids, "movements.yml")
    names = [name for name in ids if name in movements]
    paragraphs = ["/// movement"]
    for name in names:
        one = movements[name]
        words = compared(data, one) if len(names) > 1 else [escape_except_marks(one["says"])]
        paragraphs += [f"![{escape(one['frames'])}]({address(name)})", *words]
    lines = [line for paragraph in paragraphs for line in (*paragraph.split("\n"), "")]
    return [*lines, "///"]


def compared(data: Path, one: dict) -> list[str]:
    """Return the words of a movement among others: its name, the caption, what to do, its row."""
    rows = read_data(data / "conditions.yml")
    row = rows[one["row"]]
    ids = dict(zip(rows, row_ids([each["page"] for each in rows.values()]), strict=True))
    return [
        f"**[{escape(one['name'])}]({address(row['page'])})**",
        escape_except_marks(one["says"]),
        what_to_do({**row, **one}, words_below("level")).replace(". ", ".\n"),
        f"[{escape(say('movement.compare', name=one['name']))}](#{address(ids[one['row']])})",
    ]


def draw_movements(block: etree.Element, drawing: Callable[[str], str]) -> None:
    """Turn the paragraphs of a block into drawings with their words, and add the controls.

    `drawing` returns the text of the drawing of that name.
    """
    parts = list(block)
    pictures = [part for part in parts if part.find("img") is not None]
    for holder in pictures:
        holder.text = become_picture(holder, drawing)
    if len(pictures) == 1:
        block.set("class", "movement movement--alone")
    else:
        block.set("class", "movement movement--several")
        items = etree.Element("ul", {"class": "movement__list"})
        block[:] = [items]
        for part in parts:
            item = (
                etree.SubElement(items, "li", {"class": "movement__item"})
                if part in pictures
                else items[-1]
            )
            item.append(part)
    for place, control in enumerate(controls()):
        block.insert(place, control)


def become_picture(holder: etree.Element, drawing: Callable[[str], str]) -> str:
    """Turn a paragraph with a picture into one picture with its words; return its drawing."""
    picture = holder.find("img")
    assert picture is not None
    words = picture.get("alt", "")
    holder.clear()
    # Reader views of browsers drop a div or paragraph without text.
    holder.tag = "figure"
    holder.attrib.update({"class": "movement__frames", "role": "img", "aria-label": words})
    return drawing(picture.get("src", ""))


def controls() -> list[etree.Element]:
    """Return the boxes to tick, each with its label."""
    found = []
    for part in CONTROLS:
        # A browser that remembers what was ticked would start the movement unasked.
        box = {"type": "checkbox", "id": f"movement-{part}", "autocomplete": "off"}
        found += [etree.Element("input", {**box, "class": f"movement__{part}"})]
        # Reader views of browsers drop the boxes, and the words only of what is called extra.
        found += [etree.Element("label", {"for": box["id"], "class": "movement__extra"})]
        found[-1].text = say(f"movement.{part}")
    return found
