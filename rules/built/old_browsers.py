"""What a style or a page uses that the oldest browsers of publish/steps/slim.py lack.

Compared with MDN's data, of which rules/built/vendor/ has what is needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import lxml.etree
import lxml.html

from publish.steps.slim import BROWSERS

DATA = json.loads((Path(__file__).parent / "vendor/browser-compat.json").read_text())
# As the minifier names them; the data has their versions in this order.
ORDER = ("chrome", "firefox", "safari", "ios_saf")
OLDEST = dict(browser.split(" >= ") for browser in BROWSERS)
SEGMENT = re.compile(
    r"""((?:"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^{};"'(])*)([{};]|$)"""
)
TEXT = re.compile(r"\"[^\"]*\"|'[^']*'|url\([^)]*\)")
PREFIX = re.compile(r"-(?:webkit|moz|ms)-(?=[a-z-]+(?:\.[a-z-]+)?$)")
# What the data calls the units that begin so: dvh, svi, cqw …
UNITS = {
    start: f"viewport_percentage_units_{kind}"
    for start, kind in (("dv", "dynamic"), ("lv", "large"), ("sv", "small"))
}
UNITS["cq"] = "container_query_length_units"
FUNCTION = re.compile(r"(?<![\w-])([a-z][a-z-]+)\(")
UNIT = re.compile(r"(?<![\w#.-])[\d.]+([a-z]+)\b")
WORD = re.compile(r"(?<![\w#.-])([a-z][a-z-]+)(?![\w(-])")
RANGE = re.compile(r"\([^():]*[<>=]")
# Elements and attributes that other data is about.
DRAWING = ("svg",)
OWN = re.compile(r"(?:aria-|data-|role$)")


def lacking(part: str, keys: Iterable[str]) -> list[str]:
    """Return the oldest browsers that know none of these ways to write one thing.

    "any browser" if the data has none of them: a word may be misspelt, or newer than the data.
    """
    found = [DATA[part][key] for key in keys if key in DATA[part]]
    if not found:
        return ["any browser"]
    return [
        f"{browser} {OLDEST[browser]}"
        for place, browser in enumerate(ORDER)
        if all(one[place] is None or one[place] > float(OLDEST[browser]) for one in found)
    ]


def things(css: str) -> Iterator[str]:
    """Yield the key of each thing that a style uses, but where it first asks if it is there."""
    around: list[str] = []
    for text, end in SEGMENT.findall(css):
        asked = any(one.startswith("@supports") for one in around)
        text = TEXT.sub("", text.strip())
        if end == "{":
            around.append(text)
            yield from () if asked else of_prelude(text)
            continue
        if not asked:
            yield from of_declaration(text)
        if end == "}" and around:
            around.pop()


def of_prelude(text: str) -> Iterator[str]:
    """Yield what the start of a rule uses."""
    if not text.startswith("@"):
        for name in re.findall(r"::?([a-z-]+)", text):
            yield f"selectors.{name}"
        return
    name = re.split(r"[(:\s]", text[1:])[0]
    yield f"at-rules.{name}"
    if name == "media":
        if RANGE.search(text) or re.search(r"\bnot \(", text):
            yield "at-rules.media.range_syntax"
        for feature in re.findall(r"\((?:min-|max-)?([a-z-]+)", text):
            yield f"at-rules.media.{feature}"


def of_declaration(text: str) -> Iterator[str]:
    """Yield what a declaration uses: the property, its words, functions and units."""
    name, colon, value = text.partition(":")
    if not colon:
        return
    if not name.startswith("--"):
        yield f"properties.{name}"
        for word in WORD.findall(value):
            yield f"properties.{name}.{word}"
    for function in FUNCTION.findall(value):
        yield from FUNCTIONS.get(function, [])
    for unit in UNIT.findall(value):
        yield f"types.length.{UNITS.get(unit[:2], unit)}"


FUNCTIONS: dict[str, list[str]] = {}
for key in DATA["css"]:
    if key.startswith("types."):
        FUNCTIONS.setdefault(key.split(".")[-1], []).append(key)


def style_faults(css: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each thing of a style that an oldest browser lacks, and those that do."""
    used = set(things(css))
    for key in sorted(used):
        same = [one for one in used if PREFIX.sub("", one) == PREFIX.sub("", key)]
        if browsers := lacking("css", same):
            yield key, browsers


def page_faults(html: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each element and attribute of a page that an oldest browser lacks, and those that do.

    Drawings and what is for screen readers is not in the data's part about pages.
    """
    used: set[tuple[str, ...]] = set()
    for element in lxml.html.fromstring(html).iter(lxml.etree.Element):
        if element.tag in DRAWING or element.xpath("ancestor::svg"):
            continue
        used.add((f"elements.{element.tag}",))
        for name in element.attrib:
            if not OWN.match(name):
                used.add((f"elements.{element.tag}.{name}", f"global_attributes.{name}"))
        if element.tag == "input":
            used.add((f"elements.input.type_{element.get('type', 'text')}",))
    for keys in sorted(used):
        if browsers := lacking("html", keys):
            yield keys[0], browsers
