"""Python-Markdown extension: blocks that are written from data, so that no page repeats it.

`/// emergency-numbers` becomes the table of numbers.yml, `/// all-sources` the list of sources.yml.
Each block is a function from the data folder to Markdown lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import yaml
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from publish.extensions.citations import source_line

START = re.compile(r"/// ([a-z-]+)\s*")


def emergency_numbers(data: Path) -> list[str]:
    """Return the table of emergency and advice numbers by country, each a `tel:` link."""
    lines = ["| Country | Emergency | Health advice |", "| --- | --- | --- |"]
    for country in yaml.safe_load((data / "numbers.yml").read_text(encoding="utf-8")):
        emergency = number_cell(country["emergency"], country.get("emergency_note"))
        advice = number_cell(country["advice"], country.get("advice_note"))
        lines.append(f"| {country['name']}[^{country['claim']}] | {emergency} | {advice} |")
    return lines


def number_cell(numbers: list[str], note: str | None) -> str:
    """Return the numbers as links and what a reader must know about them, or "None listed"."""
    links = " or ".join(telephone(number) for number in numbers)
    return ". ".join(part for part in (links, note) if part) or "None listed"


def telephone(number: str) -> str:
    """Return a number as a Markdown link that a phone can call."""
    return f"[{number}](tel:{number.replace(' ', '')})"


def all_sources(data: Path) -> list[str]:
    """Return every source as a list, by publisher and title."""
    sources = yaml.safe_load((data / "sources.yml").read_text(encoding="utf-8"))
    ordered = sorted(sources.values(), key=lambda one: (one["publisher"], one["title"]))
    return [f"- {source_line(source)}" for source in ordered]


DATA_BLOCKS: dict[str, Callable[[Path], list[str]]] = {
    "emergency-numbers": emergency_numbers,
    "all-sources": all_sources,
}


class WriteDataBlocks(Preprocessor):
    """Replaces each data block by the lines its function returns."""

    def __init__(self, md: Markdown, data: Path) -> None:
        """Keep the folder of the data files."""
        super().__init__(md)
        self.data = data

    def run(self, lines: list[str]) -> list[str]:
        """Return the page's lines with the blocks written out."""
        written: list[str] = []
        inside = False
        for line in lines:
            found = START.fullmatch(line)
            if found and found[1] in DATA_BLOCKS:
                written += DATA_BLOCKS[found[1]](self.data)
                inside = True
            elif inside and line.strip() == "///":
                inside = False
            else:
                written.append(line)
        return written


class DataBlocksExtension(Extension):
    """Registers the step that writes the blocks."""

    def __init__(self, **settings: object) -> None:
        """Take the folder `data` from mkdocs.yml."""
        self.config = {"data": ["", "folder of the data files"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        """Register the step after included text (32), before the citations (21)."""
        folder = Path(self.getConfig("data"))
        md.preprocessors.register(WriteDataBlocks(md, folder), "data-blocks", 24)


def makeExtension(**settings: object) -> DataBlocksExtension:  # noqa: N802
    """Return the extension, as Python-Markdown asks."""
    return DataBlocksExtension(**settings)
