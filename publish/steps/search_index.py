"""Step: what the search page loads when it is first used: its code, and the words of all pages.

The words are a script that fills a global, not a file to fetch, so that the search also works in a
folder on a disk.
"""

from __future__ import annotations

import re
import shutil
import sys
from html import unescape
from pathlib import Path

import rjsmin

from publish.built_files import built_scripts
from publish.compact_json import compact_json
from publish.data_files import read_data
from publish.interface import words_below
from publish.page_addresses import address_of
from publish.page_sections import Section, page_sections

TOPICS = Path("docs/_data/topics.yml")
FOLDER = "search"
# The sheet says again what other pages say.
NOT_SEARCHED = (FOLDER, "handout/sheet")
# Found by their titles and leads only: they are not about the reader's question.
LEAD_ONLY = ("about", "about/privacy", "words")
# Many pages end with the same emergency card. It is found once, where it says most.
CARD, CARD_PAGE = "emergency", "when-to-get-help/"
OURS = ("search.js", "search-page.js")
LIBRARY = "vendor/minisearch.min.js"
LICENCE = "vendor/minisearch.LICENSE.txt"
# The name of a page in the menu: its heading may calm, and would then be beside an emergency sign.
NAME = re.compile(r'aria-current="page">([^<]+)</li>')
# The home page has no breadcrumb, but is the first link of the menu.
HOME = re.compile(r'aria-current="page">([^<]+)</a>')
NOTICE = "/*! With MiniSearch: minisearch.LICENSE.txt */"


def search_index(site: Path, topics: Path = TOPICS) -> None:
    """Write `search.js` and `index.js` into the folder of the search page."""
    scripts, folder = built_scripts(site), site / FOLDER
    words = read_data(topics)
    found = with_topics(site_entries(site), words)
    # What the reader who finds nothing is shown: each leads to its part of CARD_PAGE.
    levels = list(words_below("level").items())
    given = {"Index": found, "Levels": levels, "Words": words_below("find")}
    listed = ",".join(f"search{name}={compact_json(value)}" for name, value in given.items())
    text = f"var {listed}\n"
    (folder / "index.js").write_text(text, encoding="utf-8")
    (folder / "search.js").write_text(code(scripts), encoding="utf-8")
    shutil.copy(scripts / LICENCE, folder)


def code(scripts: Path) -> str:
    """Return the library and our code, which keeps its names to itself."""
    library = (scripts / LIBRARY).read_text(encoding="utf-8").strip()
    ours = "\n".join((scripts / name).read_text(encoding="utf-8") for name in OURS)
    return f"{NOTICE}\n{library}\n{{{rjsmin.jsmin(ours)}}}\n"


def site_entries(site: Path) -> list[dict[str, str]]:
    """Return an entry for each section of each page, but of `NOT_SEARCHED`."""
    found = []
    for page in sorted(site.rglob("index.html")):
        folder = page.parent.relative_to(site).as_posix()
        if folder in NOT_SEARCHED:
            continue
        address = "" if folder == "." else f"{folder}/"
        html = page.read_text(encoding="utf-8")
        name = NAME.search(html) or HOME.search(html)
        sections = page_sections(html)[: 1 if folder in LEAD_ONLY else None]
        found += page_entries(address, unescape(name[1]) if name else "", sections)
    return found


def page_entries(address: str, name: str, sections: list[Section]) -> list[dict[str, str]]:
    """Return the entries of one page. The first section is found under the page's own address."""
    return [
        {
            "address": f"{address}#{section.anchor}" if number else address,
            "title": section.title,
            "page": name,
            "text": "\n".join(section.lines),
        }
        for number, section in enumerate(sections)
        if section.lines and (section.anchor != CARD or address == CARD_PAGE)
    ]


def with_topics(entries: list[dict], topics: list[dict]) -> list[dict]:
    """Return the entries with the words of the topics that lead to them.

    Exits if a topic leads to no section, because its words would be lost.
    """
    found = {entry["address"]: entry for entry in entries}
    for topic in topics:
        entry = found.get(address_of(topic["page"]))
        if entry is None:
            sys.exit(
                f'{TOPICS}:1: "{topic["topic"]}" leads to {topic["page"]}, which is not a section\n'
                "    Fix: use the address of a page, or the anchor of one of its headings"
            )
        words = f"{topic['topic']} {topic.get('words', '')}".strip()
        entry["words"] = f"{entry.get('words', '')} {words}".strip()
        if "emergency" in topic:
            entry["emergency"] = topic["emergency"].strip()
            entry["urgent"] = topic.get("words", "").strip()
            entry["phrases"] = topic.get("phrases", [])
    return entries
