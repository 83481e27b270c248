"""The extension that writes blocks from data."""

import pytest

from publish.markdown.care_data import special_cases
from publish.markdown.codes_block import codes
from publish.markdown.data_blocks import a_to_z, more_help
from publish.markdown.numbers_block import emergency_numbers
from tests.files import write_files
from tests.publish.markdown_html import html_with_data

NUMBERS = """\
- name: New Zealand
  emergency: [{number: "111", claim: nu-nz}]
  advice: [{number: "0800 611 116", claim: nu-nz, note: free}]
  text: [{number: "111", by: text, claim: nu-deaf-nz}]
- name: Ireland
  emergency: [{number: "112", claim: nu-ie}, {number: "999", claim: nu-ie-2}]
  advice: []
  advice_note: call your doctor
"""
CASES = """\
- id: fit
  see: A fit
  do: [Call.]
  more: first-aid.md#seizure
  more_words: What to do
  claims: [em-a, em-b]
- id: heart
  see: A racing heart
  do: [Call now., Then wait.]
  claims: [em-c]
"""
SOURCES = """\
b: {title: Zebra, publisher: NHS, url: "https://z.example/", published: 2020}
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
    texts = {"topics": TOPICS, "numbers": NUMBERS, "special_cases": CASES, "sources": SOURCES}
    return write_files(tmp_path, {f"{name}.yml": text for name, text in texts.items()})


def test_every_number_is_a_link_that_a_phone_can_call(data):
    """Typing a number with shaking hands takes time."""
    tree = html_with_data(data, "/// emergency-numbers\n\n///\n")
    calls = [(link.text, link.get("href")) for link in tree.findall(".//a")]
    assert calls == [
        ("111", "tel:111"),
        ("0800 611 116", "tel:0800611116"),
        ("112", "tel:112"),
        ("999", "tel:999"),
    ]


def test_every_country_has_its_row_and_its_marks(data):
    """The marks lead to the sources that the numbers come from."""
    assert emergency_numbers(data)[2:] == [
        "| New Zealand | **Emergency:** [111](tel:111). **Advice:** [0800 611 116](tel:0800611116) "
        "(free). **Text or relay:** text 111.[^nu-nz][^nu-deaf-nz] |",
        "| Ireland | **Emergency:** [112](tel:112), [999](tel:999). **Advice:** call your doctor."
        "[^nu-ie][^nu-ie-2] |",
    ]


def test_numbers_of_other_roles_are_shown_where_a_country_has_them(data):
    """A number for texts is no link: a phone would call it."""
    assert emergency_numbers(data, "text") == [
        "| Country | Numbers |",
        "| --- | --- |",
        "| New Zealand | **Text or relay:** text 111.[^nu-deaf-nz] |",
    ]


def test_special_cases_are_headings_with_their_ids_and_what_to_do(data):
    """Pages and search lead straight to a row."""
    assert [line for line in special_cases(data) if line] == [
        "### [A fit](first-aid.md#seizure) {#fit}",
        "Call.[^em-a][^em-b]",
        "### A racing heart {#heart}",
        "Call now.",
        "Then wait.[^em-c]",
    ]


def test_further_help_is_listed_as_links_in_the_order_of_the_page(data):
    """The writer puts what helps most readers first."""
    links = ["- [Zebra, NHS](https://z.example/)", "- [Yak, Mayo](https://y.example/)"]
    assert more_help(data, "b", "d") == links
    tree = html_with_data(data, "/// more-help | b d\n\n///\n")
    assert [item.text_content() for item in tree.findall(".//li")] == ["Zebra, NHS", "Yak, Mayo"]


def test_an_unknown_source_of_further_help_stops_the_html_with_data(data, caplog):
    """MkDocs counts the warning; the rest of the list still shows while writing."""
    assert more_help(data, "gone", "b") == ["- [Zebra, NHS](https://z.example/)"]
    assert caplog.messages == ["nothing is called 'gone' (docs/_data/sources.yml)"]


def test_codes_stand_in_one_paragraph_with_their_marks(data):
    """A clinician or a program finds the page by them; no reader has to pass a table."""
    (data / "subjects.yml").write_text(
        "a: {name: Spasm, codes: {ICD-10: [G51.3], MeSH: [D01, D02]}, claim: code-a}\n"
        "b: {name: Tic, codes: {ICD-10: [F95]}, claim: code-a}\n"
    )
    assert codes(data, "a", "b") == [
        "Codes for health professionals: Spasm, ICD-10 G51.3, MeSH D01, MeSH D02; "
        "Tic, ICD-10 F95.[^code-a]"
    ]


def test_topics_stand_under_their_first_letter(data):
    """A reader without JavaScript finds a word by its letter."""
    assert [line for line in a_to_z(data) if line] == [
        "### A {#a}",
        "- [Alcohol](triggers.md)",
        "- [Allergy](when-to-get-help.md)",
        "### S {#s}",
        "- [Sleep](self-care.md)",
    ]


def test_text_around_a_block_stays_and_the_slashes_go(data):
    """Slashes in the text would puzzle a reader."""
    tree = html_with_data(data, "Before.\n\n/// more-help | b\n\n///\n\nAfter.\n")
    assert [element.tag for element in tree] == ["p", "ul", "p"]
    assert "///" not in tree.text_content()


def test_another_block_is_left_to_its_own_extension(data):
    """Each extension writes what it knows."""
    assert "/// inset" in html_with_data(data, "/// inset\n\nText.\n\n///\n").text_content()
