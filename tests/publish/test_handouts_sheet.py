"""The words of a sheet are read from the built page; what cannot be printed stops the build."""

from __future__ import annotations

from pathlib import Path

import pytest

from publish.handouts.sheet import SECTIONS, sheet
from publish.handouts.sources import sources_line
from publish.html_tree import parse_html, runs
from tests.proof import exit_message

PAGE = """<html><head><link rel="canonical" href="https://a.org/handout/"></head><body>
<a class="header__name">A site</a><a class="safety-strip__link">Call</a>
<h1>Twitch</h1><p class="page-head__lead">One sheet.</p><time datetime="2026-11-23">23</time>
<div class="page__text">
<fieldset class="paper-choice"><label>Diary</label></fieldset>
<h2 id="in-short">In short</h2>{}
OTHER
<details class="sources"><h2>Sources</h2></details></div></body></html>""".replace(
    "OTHER", "".join(f'<h2 id="{name}">A</h2>' for name in SECTIONS if name != "in-short")
)


def blocks(body: str) -> list[dict]:
    """Return the blocks of a page whose only section holds this."""
    return sheet(PAGE.format(body))["sections"][0]["blocks"]


def test_words_lose_marks_and_spaces_and_keep_what_is_bold() -> None:
    paragraph = parse_html(
        "<p>It\n starts <strong>suddenly</strong>,<a class=sources__mark>[1]</a> here.</p>"
    )[0]
    assert runs(paragraph) == [
        {"text": "It starts ", "bold": False},
        {"text": "suddenly", "bold": True},
        {"text": ", here.", "bold": False},
    ]


def test_a_page_is_read_in_its_order_without_choice_and_sources() -> None:
    found = sheet(PAGE.format("<p>One.</p><ul><li>Two</li></ul>"))
    assert (found["title"], found["lead"], found["site"]) == ("Twitch", "One sheet.", "A site")
    assert [section["id"] for section in found["sections"]] == list(SECTIONS)
    assert [block["kind"] for block in found["sections"][0]["blocks"]] == ["text", "list"]


def test_a_block_that_no_template_prints_stops_the_build() -> None:
    """Otherwise its words would be on the page and silently not on paper."""
    for body, name in (("<div class='inset'>A</div>", "inset"), ("<h3>A</h3>", "h3")):
        with pytest.raises(SystemExit, match=f'holds "{name}", which no sheet can print'):
            blocks(body)


def test_a_section_is_found_by_its_id_in_any_language() -> None:
    """A translator changes headings. What is missing is said in words, all of it at once."""
    found = sheet(PAGE.format("").replace("In short", "En bref"))
    assert found["sections"][0]["title"] == "En bref"
    assert exit_message(
        sheet, PAGE.format("").replace('id="in-short"', 'id="en-bref"').replace('"diary"', '"a"')
    ) == "\n".join(
        f"docs/handout/sheet.md:1: no section has the id {name}\n"
        f"    Fix: write {{#{name}}} behind the heading, in any language"
        for name in ("in-short", "diary")
    )


def test_the_sources_of_the_emergency_card_are_not_printed() -> None:
    """A sheet has a line of its own; another paragraph after the card is printed."""
    card = (
        '<section class="care-card care-card--emergency"><div>Call</div><div><p>If</p></div>'
        "</section><p>Named by A.</p><p>Call even if they pass.</p>"
    )
    assert [block["kind"] for block in blocks(card)] == ["card", "text"]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://owner.github.io/lips/handout/sheet/", True),
        ("https://lippen.example/handout/sheet/", True),
        ("http://127.0.0.1:8000/handout/sheet/", False),
        ("http://localhost/handout/sheet/", False),
        ("http://10.0.0.7/handout/sheet/", False),
        ("http://printer.local/handout/sheet/", False),
        ("http://buildbox/handout/sheet/", False),
        ("", False),
    ],
)
def test_a_sheet_names_no_address_that_a_patient_cannot_open(address: str, shown: bool) -> None:
    """A code that leads to the machine of the build leads nowhere, on paper for years."""
    html = PAGE.format("").replace("https://a.org/handout/", address)
    assert sheet(html)["url"] == (address if shown else "")


def test_numbers_to_call_are_told_from_other_words() -> None:
    assert blocks("<p><a href='tel:112'>Call 112</a></p>") == [
        {"kind": "numbers", "items": [{"text": "Call 112", "call": "tel:112"}]}
    ]


def test_the_line_of_sources_names_whom_the_page_cites_most(tmp_path: Path) -> None:
    publishers = {"m": "MSD", "n": "NHS (UK)", "p": "NHS (UK)", "o": "ODS"}
    lines = [f"{name}: {{publisher: '{who}'}}\n" for name, who in publishers.items()]
    (tmp_path / "sources.yml").write_text("".join(lines))
    line = sources_line(list(publishers), tmp_path)
    assert line == "Sources: NHS, MSD, ODS."
