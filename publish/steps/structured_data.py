"""Step: what each health page is about, as schema.org data for search engines (JSON-LD).

Every value is read from the built page, where the reader sees it, or is a code that the page shows
(the block `codes`). No date of review is given until a page shows one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import urljoin

from lxml.html import HtmlElement

from publish.built_files import built_scripts
from publish.compact_json import compact_json
from publish.data_files import read_data
from publish.html_tree import (
    canonical_address,
    parse_html,
    source_entries,
    words,
)
from publish.page_addresses import address_of

SUBJECTS = Path("docs/_data/subjects.yml")
# The list of a long page has a hundred addresses, each of which is in its source list already.
MOST_CITED = 20
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
# Last in the page: no reader waits for it.
PLACE = "</body>"
DATA = '<script type="application/ld+json">{}</script>\n'
# In a script these would end it, whatever is around them.
ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def structured_data(site: Path, subjects: Path = SUBJECTS) -> None:
    """Write the data into each page below `site` that a subject names.

    Exits if such a page is not there, or if the site is finished and has the data.
    """
    built_scripts(site)
    for path, about in by_page(read_data(subjects)).items():
        page = site / path
        if not page.is_file():
            sys.exit(f"{subjects}:1: there is no page {path}\n    Fix: correct its pages")
        html = page.read_text(encoding="utf-8")
        data = compact_json(page_data(html, about))
        for character, code in ESCAPED.items():
            data = data.replace(character, code)
        page.write_text(html.replace(PLACE, DATA.format(data) + PLACE, 1), encoding="utf-8")


def by_page(subjects: dict[str, dict]) -> dict[str, list[dict]]:
    """Return the subjects of each built page, by its path below the site."""
    found: dict[str, list[dict]] = {}
    for subject in subjects.values():
        for page in subject["pages"]:
            found.setdefault(f"{address_of(page)}index.html", []).append(subject)
    return found


def page_data(html: str, about: list[dict]) -> dict:
    """Return the data of a built page about these subjects."""
    page = parse_html(html)
    address = canonical_address(page)
    if not address:
        sys.exit("no page can name its address: site_url is missing\n    Fix: set SITE_URL")
    data = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "url": address,
        "name": words(next(page.iter("h1"))),
        "description": words(page.find_class("page-head__lead")[0]),
        "inLanguage": next(page.iter("html")).get("lang"),
        "dateModified": next(page.iter("time")).get("datetime"),
        "license": LICENCE,
        "isPartOf": {"@type": "WebSite", "name": words(page.find_class("header__name")[0])},
        "about": [subject_data(subject) for subject in about],
        "citation": [citation(item) for item in source_entries(page)[:MOST_CITED]],
    }
    trail = breadcrumb(page, address)
    return {**data, "breadcrumb": trail} if trail else data


def subject_data(subject: dict) -> dict:
    """Return a symptom or condition with its codes."""
    data = {"@type": subject["type"], "name": subject["name"]}
    coded = [
        {"@type": "MedicalCode", "codeValue": code, "codingSystem": system}
        for system, listed in subject.get("codes", {}).items()
        for code in listed
    ]
    return {**data, "code": coded} if coded else data


def citation(item: HtmlElement) -> str:
    """Return the address of a source, or its title and publisher where it has none."""
    link = item.find("a")
    return (item.text or "").strip().rstrip(".") if link is None else link.get("href", "")


def breadcrumb(page: HtmlElement, address: str) -> dict | None:
    """Return the way from home to this page; the home page shows none."""
    steps = []
    for place, item in enumerate(page.find_class("breadcrumb__item"), start=1):
        link = item.find("a")
        leads_to = address if link is None else urljoin(address, link.get("href", ""))
        step = {"@type": "ListItem", "position": place, "name": words(item), "item": leads_to}
        steps.append(step)
    return {"@type": "BreadcrumbList", "itemListElement": steps} if steps else None
