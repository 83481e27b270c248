"""The extension that writes blocks from data."""

import pytest
from lxml import html
from markdown import Markdown

from publish.markdown.data_blocks import a_to_z, all_sources, emergency_numbers, more_help

NUMBERS = """\
- name: New Zealand
  emergency: ["111"]
  advice: ["0800 611 116"]
  claim: nu-nz
- name: Ireland
  emergency: ["112", "999"]
  advice: []
  claim: nu-ie
"""
SOURCES = """\
b: {title: Zebra, publisher: NHS, url: "https://z.example/", published: 2020}
a: {title: Ant, publisher: NHS, url: null, published: 2020}
c: {title: Bee, publisher: Mayo, url: null, published: 2020}
d: {title: Yak, publisher: Mayo, url: "https://y.example/", published: 2020}
"""
TOPICS = """\
- {topic: Alcohol, page: triggers.md}
- {topic: Allergy, page: when-to-get-help.md}
- {topic: Sleep, page: self-care.md}
"""


@pytest.fixture
def data(tmp_path):
    """Return a folder with three small data files."""
    (tmp_path / "topics.yml").write_text(TOPICS)
    (tmp_path / "numbers.yml").write_text(NUMBERS)
    (tmp_path / "sources.yml").write_text(SOURCES)
    return tmp_path


def build(data, text: str) -> html.HtmlElement:
    """Return the tree of a page's HTML."""
    name = "publish.markdown.data_blocks"
    md = Markdown(extensions=["tables", name], extension_configs={name: {"data": str(data)}})
    return html.fromstring(f"<div>{md.convert(text)}</div>")


def test_every_number_is_a_link_that_a_phone_can_call(data):
    """Typing a number with shaking hands takes time."""
    tree = build(data, "/// emergency-numbers\n\n///\n")
    calls = [(link.text, link.get("href")) for link in tree.findall(".//a")]
    assert calls == [
        ("111", "tel:111"),
        ("0800 611 116", "tel:0800611116"),
        ("112", "tel:112"),
        ("999", "tel:999"),
    ]


def test_every_country_has_its_row_and_its_mark(data):
    """The mark leads to the source that the number comes from."""
    rows = emergency_numbers(data)
    assert [row.split("|")[1].strip() for row in rows[2:]] == [
        "New Zealand[^nu-nz]",
        "Ireland[^nu-ie]",
    ]


def test_a_country_without_advice_line_says_so(data):
    """An empty cell would look like neglect."""
    assert emergency_numbers(data)[3].endswith("| None listed |")


def test_sources_are_listed_by_publisher_and_title(data):
    """A reader looks for the name of a hospital or journal."""
    assert all_sources(data) == [
        "- Bee, Mayo, 2020.",
        "- [Yak, Mayo](https://y.example/), 2020.",
        "- Ant, NHS, 2020.",
        "- [Zebra, NHS](https://z.example/), 2020.",
    ]


def test_further_help_is_listed_as_links_in_the_order_of_the_page(data):
    """The writer puts what helps most readers first."""
    links = ["- [Zebra, NHS](https://z.example/)", "- [Yak, Mayo](https://y.example/)"]
    assert more_help(data, "b", "d") == links
    tree = build(data, "/// more-help | b d\n\n///\n")
    assert [item.text_content() for item in tree.findall(".//li")] == ["Zebra, NHS", "Yak, Mayo"]


def test_an_unknown_source_of_further_help_stops_the_build(data, caplog):
    """MkDocs counts the warning; the rest of the list still shows while writing."""
    assert more_help(data, "gone", "b") == ["- [Zebra, NHS](https://z.example/)"]
    assert caplog.messages == ["nothing is called 'gone' (docs/_data/sources.yml)"]


def test_topics_stand_under_their_first_letter(data):
    """A reader without JavaScript finds a word by its letter."""
    assert [line for line in a_to_z(data) if line] == [
        "### A",
        "- [Alcohol](triggers.md)",
        "- [Allergy](when-to-get-help.md)",
        "### S",
        "- [Sleep](self-care.md)",
    ]


def test_text_around_a_block_stays_and_the_slashes_go(data):
    """Slashes in the text would puzzle a reader."""
    tree = build(data, "Before.\n\n/// all-sources\n\n///\n\nAfter.\n")
    assert [element.tag for element in tree] == ["p", "ul", "p"]
    assert "///" not in tree.text_content()


def test_another_block_is_left_to_its_own_extension(data):
    """Each extension writes what it knows."""
    assert "/// inset" in build(data, "/// inset\n\nText.\n\n///\n").text_content()
