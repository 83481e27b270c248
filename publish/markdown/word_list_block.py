"""Data block `/// words`: the words of doctors with how to say them and what they mean.

They occur once, in docs/_data/words.yml, where the rule about medical terms reads them, too.
"""

from __future__ import annotations

from pathlib import Path

from publish.data_files import read_data
from publish.interface import say
from publish.markdown.data_text import escape, escape_except_marks


def words(data: Path) -> list[str]:
    """Return every word of words.yml as one definition list."""
    lines: list[str] = []
    for entry in read_data(data / "words.yml"):
        lines += ["", term_line(entry), f":   {escape_except_marks(entry['means'])}"]
    return lines


def term_line(entry: dict) -> str:
    """Return the word, how to say it, and its other names."""
    sound = say("word-list.say", sound=escape(entry["say"]))
    names = escape(say("word-list.or").join(entry.get("also", [])))
    also = say("word-list.also", names=names) if names else ""
    return f"**{escape(entry['term'])}** ({sound}{also})"
