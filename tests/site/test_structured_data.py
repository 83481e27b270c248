from __future__ import annotations

import json

from rules.built.page import BuiltPage, read_page
from rules.problem import messages
from rules.site.structured_data import FIX, check
from tests.report import report


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


def problems(data: dict | None, body: str = BODY) -> list[str]:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    head = '<title>A</title><link rel=canonical href="https://a.org/b/">'
    return messages(
        check(read_page("b/index.html", f"<head>{head}</head><body>{body}{script}</body>"))
    )


def test_good_data_pass() -> None:
    assert problems(GOOD) == []


def test_a_health_page_without_data_is_reported() -> None:
    assert problems(None) == [f"b/index.html:1: it has 0 blocks of data\n    Fix: {FIX}"]
    assert problems(None, "<main>Help</main>") == []


def test_values_that_lack_or_that_nobody_sees_are_reported() -> None:
    bad = {
        **GOOD,
        "name": "Twitch",
        "lastReviewed": "2026-11-29",
        "about": [{"@type": "MedicalCondition", "code": {"@type": "MedicalCode"}}],
        "citation": ["https://x.org/", "Old book"],
    }
    start, end = "b/index.html:1: ", f"\n    Fix: {FIX}"
    assert problems(bad) == [
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
