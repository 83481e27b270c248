"""Python-Markdown extension: blocks that are written from data, so that no page repeats it.

`/// special-cases` becomes the rows of special_cases.yml,
`/// more-help | nhs-tics` links to these sources, `/// a-to-z` the topics of topics.yml by letter.
Each block is a function from the data folder to Markdown lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import groupby
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from publish.data_files import read_data
from publish.markdown.care_data import care_level, comparison, entries_by_id, signs, special_cases
from publish.markdown.codes_block import codes
from publish.markdown.data_text import address, escape, letter_heading
from publish.markdown.movement_block import movement
from publish.markdown.numbers_block import emergency_numbers
from publish.markdown.source_words import source_link
from publish.markdown.word_list_block import words

START = re.compile(r"/// ([a-z-]+)(?: \| ([a-z0-9 -]+?))?\s*")


def more_help(data: Path, *ids: str) -> list[str]:
    """Return the sources of these ids as links that a reader may follow for more."""
    named = entries_by_id(read_data(data / "sources.yml"), ids, "sources.yml")
    return [f"- {source_link(source)}" for source in named]


def a_to_z(data: Path) -> list[str]:
    """Return every topic as a link, under a heading for each first letter."""
    topics = read_data(data / "topics.yml")
    lines: list[str] = []
    for letter, group in groupby(topics, key=lambda topic: topic["topic"][0].upper()):
        lines += ["", letter_heading(letter), ""]
        lines += [f"- [{escape(topic['topic'])}]({address(topic['page'])})" for topic in group]
    return lines


DATA_BLOCKS: dict[str, Callable[..., list[str]]] = {
    "comparison": comparison,
    "movement": movement,
    "signs": signs,
    "special-cases": special_cases,
    "emergency-numbers": emergency_numbers,
    "more-help": more_help,
    "a-to-z": a_to_z,
    "codes": codes,
    "words": words,
}


def written_out(
    lines: list[str], data: Path, blocks: Mapping[str, Callable[..., list[str]]]
) -> list[tuple[int, str]]:
    """Return the lines with each block of `blocks` replaced by what its function returns.

    Each line comes with the index of the line it was written from. The words after "|" are handed
    to the function.
    """
    written: list[tuple[int, str]] = []
    inside = False
    for index, line in enumerate(lines):
        found = START.fullmatch(line)
        if found and found[1] in blocks:
            names = (found[2] or "").split()
            written += [(index, text) for text in blocks[found[1]](data, *names)]
            inside = True
        elif inside and line.strip() == "///":
            inside = False
        elif not inside:
            written.append((index, line))
    return written


def with_care_level(lines: list[str], data: Path) -> list[str]:
    """Return the lines of a page with what to do after its lead, if it is about one condition.

    That is a page that compares one cause with the ordinary twitch, as each condition's does.
    """
    asked = [found[2] or "" for line in lines if (found := START.fullmatch(line))
             and found[1] == "comparison"]  # fmt: skip
    title = next((place for place, line in enumerate(lines) if line.startswith("# ")), None)
    if len(asked) != 1 or len(asked[0].split()) != 1 or title is None:
        return lines
    lead = next((place for place in range(title + 1, len(lines)) if lines[place].strip()), title)
    end = next((place for place in range(lead, len(lines)) if not lines[place].strip()), len(lines))
    return [*lines[:end], "", care_level(data, asked[0]), *lines[end:]]


class WriteDataBlocks(Preprocessor):
    """Replaces each data block by the lines its function returns."""

    def __init__(self, md: Markdown, data: Path) -> None:
        """Keep the folder of the data files."""
        super().__init__(md)
        self.data = data

    def run(self, lines: list[str]) -> list[str]:
        """Return the page's lines with the blocks written out."""
        lines = with_care_level(lines, self.data)
        return [text for _, text in written_out(lines, self.data, DATA_BLOCKS)]


class DataBlocksExtension(Extension):
    """Registers the step that writes the blocks."""

    def __init__(self, **settings: object) -> None:
        """Take the folder `data` from mkdocs.yml."""
        self.config = {"data": ["", "folder of the data files"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        """Register the step after included text (32), which may hold such blocks."""
        folder = Path(self.getConfig("data"))
        md.preprocessors.register(WriteDataBlocks(md, folder), "data-blocks", 24)


# The name that Python-Markdown looks for.
makeExtension = DataBlocksExtension  # noqa: N816
