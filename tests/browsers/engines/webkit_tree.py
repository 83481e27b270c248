#!/usr/bin/python3
"""Writes the tree that WebKit makes of its page for screen readers into a file, as JSON.

Each part is [role, words, parts]. Asked over AT-SPI, as Orca asks; so it runs beside the window and
not in it, which has to answer. With the Python of the system, as webkit_window.py.
"""

import json
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# Stands in a text for a part of it.
PLACE = "\ufffc"


def read(one):
    """Return a part with all that is in it."""
    parts = [read(one.get_child_at_index(place)) for place in range(one.get_child_count())]
    text = words_of(one)
    if text.count(PLACE) != len(parts):
        return [one.get_role_name(), "", [["text", text.replace(PLACE, ""), []], *parts]]
    first, *others = text.split(PLACE)
    mixed = [["text", first, []]]
    for part, words in zip(parts, others, strict=True):
        mixed += [part, ["text", words, []]]
    return [one.get_role_name(), "", [each for each in mixed if each[1] or each[2]]]


def words_of(one):
    """Return the text of a part, if it has one."""
    if "Text" not in one.get_interfaces():
        return ""
    return Atspi.Text.get_text(one, 0, Atspi.Text.get_character_count(one))


def document():
    """Return the page; the window needs a moment to tell of it."""
    for _ in range(500):
        for place in range(Atspi.get_desktop(0).get_child_count()):
            waiting = [Atspi.get_desktop(0).get_child_at_index(place)]
            while waiting:
                one = waiting.pop()
                if one is None:
                    continue
                if one.get_role_name() == "document web" and one.get_child_count():
                    return one
                waiting += [one.get_child_at_index(n) for n in range(one.get_child_count())]
        time.sleep(0.02)
    sys.exit("WebKit tells of no page")


Atspi.init()
out = Path(sys.argv[1])
out.write_text(json.dumps(read(document())))
Path(f"{out}.done").touch()
