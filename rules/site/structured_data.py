"""What a page tells search engines is complete, and a reader can see every value of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import urljoin

from lxml.html import HtmlElement

from publish.markdown.source_words import plain_date
from rules.built.page import BuiltPage, shown_text
from rules.problem import Problem

DATA = "//script[@type='application/ld+json']"
# From schema.org: what each type must have here, and what it may have.
NEEDED = {
    "MedicalWebPage": ("url", "name", "description", "about", "license", "citation"),
    "WebSite": ("name",),
    "MedicalSymptom": ("name",),
    "MedicalCondition": ("name",),
    "MedicalCode": ("codeValue", "codingSystem"),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name", "item"),
}
MAY = {
    "MedicalWebPage": ("@context", "inLanguage", "dateModified", "isPartOf", "breadcrumb"),
    "MedicalSymptom": ("code",),
    "MedicalCondition": ("code",),
}
# Told by the page's own code, not by its words; a place in a list is seen.
UNSEEN = ("@context", "@type", "inLanguage", "position")
# What the reader sees instead.
SEEN_AS = {"https://creativecommons.org/licenses/by/4.0/": "CC BY 4.0"}
ADDRESS = re.compile(r"https?://")
FIX = "correct publish/steps/structured_data.py, or show it on the page"


def check(page: BuiltPage) -> list[Problem]:
    """Return what is wrong with the data of a page that has some."""
    found = page.tree.xpath(DATA)
    health = page.tree.xpath("//main//details[@class='sources']") and not page.tree.xpath(
        "//footer//a[@aria-current='page']|//*[contains(@class, 'page--handout-sheet')]"
    )
    if len(found) != bool(health):
        return [Problem(page.path, 1, f"it has {len(found)} blocks of data", FIX)]
    return [
        Problem(page.path, 1, wrong, FIX)
        for script in found
        for wrong in faults(json.loads(script.text), page.tree)
    ]


def faults(data: dict, tree: HtmlElement) -> list[str]:
    """Say what the data lack, what they may not hold, and what no reader sees."""
    wrong = [] if data.get("@type") == "MedicalWebPage" else ["the data are no MedicalWebPage"]
    seen, links = straight(shown_text(tree.body)), addresses(tree)
    for kind, thing in things(data):
        known = {*NEEDED.get(kind, ()), *MAY.get(kind, ()), "@type"}
        wrong += [f"{kind} has no {name}" for name in NEEDED.get(kind, ()) if not thing.get(name)]
        wrong += [f"{kind} may not have {name}" for name in thing if name not in known]
        for name, value in thing.items():
            if name not in UNSEEN:
                wrong += unseen(name, value, seen, links)
    return wrong


def unseen(name: str, value: object, seen: str, links: set[str]) -> list[str]:
    """Say what of a value, or of each text of a list, is neither read on the page nor a link."""
    texts = [one for one in (value if isinstance(value, list) else [value]) if type(one) is str]
    return [
        f"no reader sees {name} {text}"
        for text in texts
        if text not in links
        and (straight(shown(name, text)) not in seen or ADDRESS.match(shown(name, text)))
    ]


def things(data: dict) -> Iterator[tuple[str, dict]]:
    """Yield each thing of the data with its type."""
    yield data.get("@type", "nothing"), data
    for value in data.values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                yield from things(inner)


def shown(name: str, value: str) -> str:
    """Return a value as a page shows it."""
    return plain_date(value) if name == "dateModified" else SEEN_AS.get(value, value)


def straight(text: str) -> str:
    """Return text with straight quotation marks, in small letters, without the marks of sources."""
    text = re.sub(r"\s*\[\d[\d, to]*\]", "", text)
    return text.translate(str.maketrans("‘’“”", "''\"\"")).lower()


def addresses(tree: HtmlElement) -> set[str]:
    """Return where links lead, whole."""
    (base,) = tree.xpath("//link[@rel='canonical']/@href")
    return {base, *(urljoin(base, address) for address in tree.xpath("//a/@href"))}
