"""Whatever a page says reaches its reader item by item, in every form that the page takes.

Read from the Markdown and the data themselves, not by the code that publishes them: a step that
loses a sign loses it for page and paper alike, so comparing these two would see nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

from publish.steps.search_index import CARD_PAGE, LEAD_ONLY, NOT_SEARCHED
from publish.steps.site_copy import NAME
from rules.built.handouts import SheetFile
from rules.built.page import read_page, shown_text
from rules.built.pdf_letters import bare
from rules.problem import Problem
from rules.text.page import SHARED, Line, Page
from rules.text.parts import HEADING_ID, parts
from rules.text.reading import plain
from rules.text.records import Records
from rules.text.statements import split_sentences

# What a block may hold that its page shows in another form.
SHOWN_OTHERWISE = ("handout-sides", "site-copy", "figure")
# What a sheet has in another form: sections that are sheets of their own, the numbers of its
# country, and its own line of sources.
OWN_SHEETS = ("diary", "questions")
NOT_PRINTED = re.compile(
    r"^Call \d+|(?:health advice|poison|crisis) line|comes? from official advice"
)


class Place(NamedTuple):
    """Where a reader meets a page: what it is called, and all its words."""

    name: str
    words: str


class Item(NamedTuple):
    """What a page says as one, the line it is written in, and the id of its section."""

    line: Line
    text: str
    section: str


@dataclass(frozen=True)
class Data:
    """The data that pages are written from."""

    signs: Records
    special_cases: Records
    conditions: Records
    care_levels: Records

    def texts(self, block: str) -> list[str]:
        """Return what a line such as "/// signs | lasts places" lists."""
        name, _, argument = block.removeprefix("/// ").partition(" | ")
        if name == "signs":
            return [self.signs.entries[one]["text"] for one in argument.split()]
        if name == "special-cases":
            form = "sheet" if argument else "do"
            cases = self.special_cases.entries.values()
            return [text for case in cases for text in (case["see"], *case[form])]
        if name == "comparison":
            rows = self.conditions.entries
            return [t for one in argument.split() or rows for t in self.row(rows[one], argument)]
        return []

    def row(self, row: dict, whole: str) -> list[str]:
        """Return what the comparison says of a cause; the list of all has fewer columns."""
        cells = [row[key] for key in (("notice", "where", "with") if whole else ("notice",))]
        return [*cells, self.care_levels.entries[row["care"]], *filter(None, [row.get("then")])]


def items(page: Page, data: Data) -> Iterator[Item]:
    """Yield what a page says, sentence by sentence and row by row."""
    section = ""
    for part in parts(page.typed):
        if part.heading and part.heading.level == 2:
            section = part.heading.anchor
        if part.kind == "open":
            texts = data.texts(part.line.text.strip())
        elif any(part.in_block(name) for name in SHOWN_OTHERWISE):
            texts = []
        elif part.kind == "list":
            lines = [line for item in part.items for line in item]
            texts = [one for line in lines for one in split_sentences(line.text)]
        else:
            texts = split_sentences(part.text) if part.kind == "paragraph" else []
        shown = (plain(HEADING_ID.sub("", text).lstrip("# ")) for text in texts)
        yield from (Item(part.line, text, section) for text in shown)


def lost(found: Iterable[Item], place: Place) -> list[Problem]:
    """Return a problem for each item that a place shows less often than its page says it."""
    words = same(place.words)
    said: Counter[str] = Counter()
    problems = []
    for item in found:
        text = same(item.text)
        said[text] += 1
        if words.count(text) < said[text]:
            wrong = f'{place.name} has lost "{item.text}"'
            fix = "look for the step of publish/ or the template that drops it"
            problems.append(item.line.problem(wrong, fix))
    return problems


def same(text: str) -> str:
    """Return a text without what a typeface or a line's end may change."""
    return bare(text).replace("’", "'").replace("“", '"').replace("”", '"')


def built(page: Page, site: Path) -> Iterator[Place]:
    """Yield the places of the site that show all words of a page."""
    path = f"{page.address}index.html"
    yield Place(path, words_of((site / path).read_text(encoding="utf-8")))
    with ZipFile(site / f"{NAME}.zip") as archive:
        html = archive.read(f"{NAME}/{path}").decode()
    yield Place(f"{path} of the copy", words_of(html))
    kept = next(site.glob("emergency-pages.*.json"))
    pages = json.loads(kept.read_text(encoding="utf-8"))["pages"]
    if page.address in pages:
        yield Place(f"{path} offline", words_of(pages[page.address]))


def searched(found: list[Item], page: Page, site: Path) -> list[Problem]:
    """Return what the search has lost of a page: it knows the shared cards once, of one page."""
    if page.address.rstrip("/") in (*NOT_SEARCHED, *LEAD_ONLY):
        return []
    script = next((site / "search").glob("index.*.js")).read_text(encoding="utf-8")
    entries, _ = json.JSONDecoder().raw_decode(script.removeprefix("var searchIndex="))
    held = [one for one in entries if one["address"].partition("#")[0] == page.address]
    place = Place("the search", " ".join(f"{one['title']} {one['text']}" for one in held))
    kept = [
        one for one in found if page.address == CARD_PAGE or not one.line.path.startswith(SHARED)
    ]
    return lost(kept, place)


def printed(found: list[Item], sheet: SheetFile) -> list[Problem]:
    """Return what a sheet has lost of the page that it is printed from."""
    kept = [
        one for one in found if one.section not in OWN_SHEETS and not NOT_PRINTED.search(one.text)
    ]
    return lost(kept, Place(sheet.path, sheet.words))


def words_of(html: str) -> str:
    """Return what a reader sees of a page."""
    return shown_text(read_page("", html).tree.find(".//main"))
