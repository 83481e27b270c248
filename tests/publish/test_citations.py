"""The extension that writes the note behind each mark."""

import logging
from datetime import date

import pytest
from lxml import html
from markdown import Markdown

from publish.markdown.citations import note, plain_date, source_line

CLAIMS = """\
stops:
  says: They stop.
  strength: strong
  sources: [nhs]
harmless:
  says: They are harmless.
  strength: strong
  sources: [nhs]
worry:
  says: Worry adds.
  strength: weak
  sources: [nhs, book]
"""
SOURCES = """\
nhs:
  title: Twitching
  publisher: NHS
  url: https://www.nhs.uk/twitching/
  updated: 2023-10-30
  accessed: 2026-11-23
book:
  title: Old book
  publisher: Printer
  url: null
  accessed: 2026-11-23
"""


@pytest.fixture
def page(tmp_path):
    """Return a function from Markdown to the tree of its HTML."""
    (tmp_path / "claims.yml").write_text(CLAIMS)
    (tmp_path / "sources.yml").write_text(SOURCES)
    name = "publish.markdown.citations"
    paths = {key: str(tmp_path / f"{key}.yml") for key in ("claims", "sources")}
    configs = {name: paths}

    def build(text: str) -> html.HtmlElement:
        md = Markdown(extensions=["footnotes", name], extension_configs=configs)
        return html.fromstring(f"<div>{md.convert(text)}</div>")

    return build


def test_a_note_says_how_strong_the_evidence_is_and_where_it_comes_from(page):
    """A reader judges a sentence by the word in front of its sources."""
    notes = page("They stop.[^stops] Worry adds.[^worry]").findall(".//li")
    assert [text_of(one) for one in notes] == [
        "Good evidence: Twitching, NHS, reviewed 30 October 2023.",
        "Weak evidence: Twitching, NHS, reviewed 30 October 2023. "
        "Old book, Printer, no date given, read 23 November 2026.",
    ]
    assert [link.get("href") for link in notes[1].xpath(".//a[starts-with(@href, 'https')]")] == [
        "https://www.nhs.uk/twitching/"
    ]


def text_of(note_item: html.HtmlElement) -> str:
    """Return the text of a note without its link back."""
    for link in note_item.findall(".//a[@class='footnote-backref']"):
        link.drop_tree()
    return note_item.text_content().replace("\xa0", " ").strip()


def test_notes_stand_in_the_order_of_first_use_and_once_each(page):
    """A reader who meets number 1 twice finds one note."""
    tree = page("Worry adds.[^worry] They stop.[^stops]\n\nWorry adds.[^worry]")
    assert [one.get("id") for one in tree.findall(".//li")] == ["fn:worry", "fn:stops"]
    assert [mark.text_content().strip("\u2060[]") for mark in tree.findall(".//sup")] == [
        "1",
        "2",
        "1",
    ]


def test_claims_with_the_same_sources_and_strength_share_one_note(page):
    """A clinician reads each source once; two marks side by side that say the same become one."""
    tree = page("A.[^stops][^harmless]\n\nB.[^harmless][^worry]\n")
    assert [mark.text for mark in tree.findall(".//sup/a")] == ["1", "1", "2"]
    assert [note.get("id") for note in tree.findall(".//li")] == ["fn:stops", "fn:worry"]


def test_a_claim_that_the_page_does_not_mark_gets_no_note(page):
    """The list at the foot shows what this page rests on."""
    assert [one.get("id") for one in page("They stop.[^stops]").findall(".//li")] == ["fn:stops"]


def test_a_note_has_one_named_way_back_however_often_it_is_marked(page):
    """Five unnamed arrows behind a note help nobody."""
    tree = page("One.[^stops] Two.[^stops] Three.[^stops]")
    (back,) = tree.findall(".//a[@class='footnote-backref']")
    assert (back.text, dict(back.attrib)) == (
        "Jump back to footnote 1 in the text",
        {"class": "footnote-backref", "href": "#fnref:stops"},
    )


def test_an_unknown_mark_warns_so_that_a_strict_build_stops(page, caplog):
    """MkDocs counts warnings below its own name."""
    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        page("They go.[^gone]")
    assert [(record.name, record.getMessage()) for record in caplog.records] == [
        ("mkdocs.citations", "no claim is called 'gone' (docs/_data/claims.yml)")
    ]


def test_dates_are_written_out_as_precisely_as_they_are_known():
    """A year alone must not become the first of January."""
    assert [plain_date(value) for value in (date(2026, 1, 5), "2026-11-23", "2026-11", 2026)] == [
        "5 January 2026",
        "23 November 2026",
        "November 2026",
        "2026",
    ]


def test_a_date_in_another_form_is_refused():
    """A wrong date on a source is worse than none."""
    with pytest.raises(ValueError, match="'May 2026' is not a date such as 2026-11-23"):
        plain_date("May 2026")


def test_a_source_shows_the_date_that_tells_most():
    """The review counts more than the first publication."""
    source = {"title": "T", "publisher": "P", "accessed": "2026-11-23", "published": "2019"}
    assert source_line(source) == "T, P, 2019."
    assert source_line(source | {"updated": "2024-02"}) == "T, P, reviewed February 2024."


def test_every_strength_has_a_plain_word():
    """The words in the data are for writers, those in the note for readers."""
    source = {"s": {"title": "T", "publisher": "P", "published": "2019"}}
    strengths = ("strong", "moderate", "weak", "expert-opinion")
    notes = [note({"strength": strength, "sources": ["s"]}, source) for strength in strengths]
    assert notes == [
        "Good evidence: T, P, 2019.",
        "Fair evidence: T, P, 2019.",
        "Weak evidence: T, P, 2019.",
        "Opinion: T, P, 2019.",
    ]
