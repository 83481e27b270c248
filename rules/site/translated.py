"""A site in the pseudo-language shows no word that a translator has no place for.

Each letter of its words has an accent (rules/pseudo/words.py), so a plain word is one that stands
in a template, a script, a style or in Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import yaml
from lxml.html import HtmlElement, document_fromstring
from playwright.sync_api import Browser

from publish.page_addresses import site_address
from rules.built.screen import opened, visit
from rules.problem import Problem
from rules.pseudo.words import pseudo

LETTERS = re.compile(r"[A-Za-z]{2,}")
PLAIN = re.compile(r"(?<![\w.])[A-Za-z]{2,}(?![\w.-])")
# Addresses, and what the site fills in.
ADDRESS = re.compile(r"https?://\S+|[\w-]+(?:\.[\w-]+)+/\S*|\{\w+\}")
TEXT_XPATH = (
    "//text()[not(ancestor::script or ancestor::style or ancestor::code)]"
    "|//@aria-label|//@alt|//@title|//@placeholder|//@data-label|//@data-fault|//@data-whole"
    "|//@data-part|//@data-removed|//@data-sized"
    "|//meta[@name='description' or @property='og:title' or @property='og:description'"
    " or @property='og:site_name']/@content"
)
IN_STYLE = re.compile(r'content:\s*"([^"]*)"')
SHEET = "handout/sheet/"
SHEETS = ("handout-a4", "handout-gb-a4", "diary-a4", "questions-large-print-a4")
FIX = "write it in docs/_data/interface.yml, and ask for it by its key"
# What a reader types, and what the search then says.
TYPED = "help"
SAID = "() => document.getElementById('search-status').textContent !== ''"


def check(site: Path, kept: set[str]) -> list[Problem]:
    """Return a problem for each plain word; `kept` are those that no translation changes."""
    problems = []
    for path, texts in all_texts(site):
        left = dict.fromkeys(word for text in texts for word in plain_words(text, kept))
        if left:
            wrong = f"not translated: {', '.join(left)}"
            problems.append(Problem(path, 1, wrong, FIX))
    return problems


def check_search(browser: Browser, address: str, kept: set[str]) -> list[Problem]:
    """Return the plain words that the search says when it finds something, and when not."""
    problems = []
    with opened(browser) as page:
        visit(page, address, "search/index.html")
        for words in (pseudo(TYPED), "qqqq"):
            page.fill("#search-field", words)
            page.wait_for_function(SAID)
            shown = page.inner_text("main").replace(words, "")
            for word in dict.fromkeys(plain_words(shown, kept)):
                problems.append(Problem("search/", 1, f"not translated: {word}", FIX))
    return problems


def kept_words(data: Path) -> set[str]:
    """Return what no translation changes: codes, and what a phone dials."""
    subjects = yaml.safe_load((data / "subjects.yml").read_text(encoding="utf-8"))
    numbers = yaml.safe_load((data / "numbers.yml").read_text(encoding="utf-8"))
    codes = [str(one.get("codes", "")) for one in subjects.values()]
    return {*LETTERS.findall(" ".join([*codes, *dialled(numbers)]))}


def dialled(data: Any) -> Iterator[str]:
    """Yield each number of the data, such as "999 BSL"."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        if key == "number":
            yield value
        elif isinstance(value, dict | list):
            yield from dialled(value)


def plain_words(text: str, kept: set[str]) -> Iterator[str]:
    """Yield each word without an accent."""
    yield from (word for word in PLAIN.findall(ADDRESS.sub("", text)) if word not in kept)


def all_texts(site: Path) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the path of each page and of some sheets, and its texts."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        tree: HtmlElement = document_fromstring(html.encode())
        styles = [found for style in tree.iter("style") for found in IN_STYLE.findall(style.text)]
        yield page.relative_to(site).as_posix(), [*tree.xpath(TEXT_XPATH), *styles]
    # Read from right to left, the address of the sheet comes in parts.
    of_address = re.compile("|".join(LETTERS.findall(f"{site_address(site)}{SHEET}")))
    for name in SHEETS:
        path = f"handout/lip-twitch-{name}.pdf"
        with pypdfium2.PdfDocument(site / path) as pdf:
            yield path, [of_address.sub("", text_of(side)) for side in pdf]


def text_of(side: pypdfium2.PdfPage) -> str:
    """Return the text of one side."""
    return side.get_textpage().get_text_range()
