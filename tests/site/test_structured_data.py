"""What a page tells search engines is complete, and a reader can see every value of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import urljoin

from lxml.html import HtmlElement

from publish.markdown.source_words import plain_date
from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import BuiltPage, read_page, shown_text

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
    """Give each thing of the data with its type."""
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


def test_each_health_page_tells_what_it_is_about(built_pages: list[BuiltPage]) -> None:
    """Whoever asks a search engine or a program gets the same answer as a reader."""
    report(problem for page in built_pages for problem in check(page))


GOOD = {
    "@type": "MedicalWebPage",
    "url": "https://a.org/b/",
    "name": "Spasm",
    "description": "It's a pull.",
    "license": "https://creativecommons.org/licenses/by/4.0/",
    "about": [{"@type": "MedicalCondition", "name": "Spasm"}],
    "citation": ["https://n.org/", "Old book"],
}
BODY = (
    "<main><h1>Spasm</h1><p>It’s a pull.</p><details class=sources>"
    "<a href=https://n.org/>Spasm, NHS</a>, Old book</details></main><footer>CC BY 4.0</footer>"
)


def told(data: dict | None, body: str = BODY) -> list[str]:
    """Return what the rule says about a page with these data."""
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    head = '<title>A</title><link rel=canonical href="https://a.org/b/">'
    return messages(
        check(read_page("b/index.html", f"<head>{head}</head><body>{body}{script}</body>"))
    )


def test_good_data_pass() -> None:
    assert told(GOOD) == []


def test_a_health_page_without_data_is_reported() -> None:
    assert told(None) == [f"b/index.html:1: it has 0 blocks of data\n    Fix: {FIX}"]
    assert told(None, "<main>Help</main>") == []


def test_values_that_lack_or_that_nobody_sees_are_reported() -> None:
    bad = {
        **GOOD,
        "name": "Twitch",
        "lastReviewed": "2026-11-29",
        "about": [{"@type": "MedicalCondition", "code": {"@type": "MedicalCode"}}],
        "citation": ["https://x.org/", "Old book"],
    }
    start, end = "b/index.html:1: ", f"\n    Fix: {FIX}"
    assert told(bad) == [
        f"{start}{wrong}{end}"
        for wrong in (
            "MedicalCode has no codeValue",
            "MedicalCode has no codingSystem",
            "MedicalCondition has no name",
            "MedicalWebPage may not have lastReviewed",
            "no reader sees citation https://x.org/",
            "no reader sees lastReviewed 2026-11-29",
            "no reader sees name Twitch",
        )
    ]
