"""The extension that turns marks into links and writes the folded list of sources."""

import logging

import pytest
from lxml import html

from publish.markdown.citations import ranges
from tests.publish.markdown_html import html_of

CLAIMS = """\
stops:
  says: They stop.
  strength: strong
  sources: [nhs]
harmless:
  says: They are harmless.
  strength: expert-opinion
  sources: [nhs]
worry:
  says: Worry adds.
  strength: weak
  sources: [nhs, book]
"""
SOURCES = """\
book:
  title: Old book
  publisher: Printer
  url: null
  kind: study
  accessed: 2026-11-21
nhs:
  title: Twitching
  publisher: NHS
  url: https://www.nhs.uk/twitching/
  kind: patient-page
  updated: 2023-10-30
  accessed: 2026-11-23
"""


@pytest.fixture
def page(tmp_path):
    """Return a function from Markdown to the tree of its HTML."""
    (tmp_path / "claims.yml").write_text(CLAIMS)
    (tmp_path / "sources.yml").write_text(SOURCES)
    paths = {key: str(tmp_path / f"{key}.yml") for key in ("claims", "sources")}
    return lambda text: html_of(text, {"publish.markdown.citations": paths}, "tables")


def marks(tree: html.HtmlElement) -> list[tuple[str, str, str]]:
    """Return words, spoken name and target of each mark."""
    found = tree.findall(".//a[@class='sources__mark']")
    return [(mark.text_content(), mark.get("aria-label"), mark.get("href")) for mark in found]


def links_back(tree: html.HtmlElement) -> list[tuple[str, str]]:
    """Return target and words of each link from the list into the text."""
    found = tree.xpath("//*[@class='sources__uses']/a")
    return [(link.get("href"), link.text) for link in found]


def test_adjoining_marks_are_one_plain_link_to_their_first_source(page):
    """A listener hears one name, not a raised number, a sign nobody sees, and another number."""
    tree = page("They stop.[^stops][^harmless]\n\nWorry adds.[^worry]\n")
    assert marks(tree) == [
        ("[1]", "Source 1", "#source-nhs"),
        ("[1, 2]", "Sources 1, 2", "#source-nhs"),
    ]
    assert tree.findall(".//sup") == []
    assert "\u2060" not in tree.text_content()


def test_each_source_has_one_entry_with_what_it_is_to_each_sentence(page):
    """A clinician reads each source once, and sees whose word a sentence is."""
    tree = page("They stop.[^stops][^harmless]\n\nWorry adds.[^worry]\n")
    assert [(one.get("id"), one.text_content().strip()) for one in tree.findall(".//li")] == [
        (
            "source-nhs",
            "Twitching, NHS, reviewed 30 October 2023."
            " Official advice: They stop. Our own conclusion: They stop."
            " Official advice (little evidence): Worry adds.",
        ),
        ("source-book", "Old book, Printer. Studies (little evidence): Worry adds."),
    ]
    assert [link.get("href") for link in tree.xpath("//li/a")] == ["https://www.nhs.uk/twitching/"]


def test_the_list_is_folded_at_the_end_with_its_number_and_the_reading_days(page):
    """The days occur once, not behind each source."""
    tree = page("Worry adds.[^worry]\n\n## Sources {#sources}\n\nCodes.[^worry]\n")
    folded = tree[-1]
    assert (folded.tag, dict(folded.attrib)) == ("details", {"class": "sources"})
    assert [one.tag for one in folded[0]] == ["h2"]
    assert [one.text_content().strip() for one in folded[:3]] == [
        "Sources {#sources} (2)",
        "Codes.[1, 2]",
        "We read these sources between 21 and 23 November 2026.",
    ]


def test_each_use_has_a_way_back_to_its_own_mark(page):
    """Who taps the second mark must not land at the first."""
    tree = page("They stop soon.[^stops] They always do.[^stops]\n\n- they **stop**[^stops]\n")
    assert links_back(tree) == [
        ("#mark-1", "They stop soon"),
        ("#mark-2", "They always do"),
        ("#mark-3", "they stop"),
    ]
    named = [mark.get("id") for mark in tree.findall(".//a[@class='sources__mark']")]
    assert named == ["mark-1", "mark-2", "mark-3"]


def test_a_way_back_has_the_first_words_and_those_of_the_row(page):
    """ "Often" alone does not say which cell of a table it is in."""
    tree = page("One two three four five six seven eight.[^stops]\n")
    assert links_back(tree) == [("#mark-1", "One two three four five six seven …")]
    tree = page("| Sign | Seen |\n| --- | --- |\n| Lip | often[^stops] |\n")
    assert links_back(tree) == [("#mark-1", "Lip – often")]


def test_no_two_ways_back_read_the_same(page):
    """A list of links must tell one from the other."""
    start = "One two three four five six seven"
    tree = page(f"{start} a b.[^stops]\n\n{start} a c.[^stops]\n\nOn.[^stops] On.[^stops]\n")
    assert [words for _, words in links_back(tree)] == [
        f"{start} …",
        f"{start} a …",
        "On",
        "On (2)",
    ]


def test_no_line_begins_with_a_mark(page):
    """The word before a mark and the mark stay on one line."""
    tree = page("They *do* stop soon.[^stops] And **rest.**[^worry]\n")
    joined = tree.findall(".//span[@class='sources__mark-word']")
    assert [one.text_content() for one in joined] == ["soon.[1]"]
    assert tree[0].text_content() == "They do stop soon.[1] And rest.[1, 2]"


def test_a_page_without_marks_has_no_list(page):
    assert page("They stop.\n").findall(".//details") == []


def test_an_unknown_mark_warns_so_that_a_strict_build_stops(page, caplog):
    """MkDocs counts warnings below its own name."""
    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        page("They go.[^gone]")
    assert [(record.name, record.getMessage()) for record in caplog.records] == [
        ("mkdocs.citations", "no claim is called 'gone' (docs/_data/claims.yml)")
    ]


def test_many_numbers_are_written_short():
    """The line below an emergency card rests on a dozen sources."""
    assert ranges([1]) == "1"
    assert ranges([1, 2, 4]) == "1, 2, 4"
    assert ranges([1, 2, 3, 7, 9, 10, 11]) == "1 to 3, 7, 9 to 11"
