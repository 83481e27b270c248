"""The reading of Markdown that all rules rest on."""

from rules.text.page import read_page
from rules.text.parts import headings, parts
from rules.text.statements import split_sentences, statements

TEXT = """\
# Title

Lead.

/// care-card | today

## Get help

if you have:[^a]

- one sign
- two signs,
  on two lines

///

Table: What differs.[^b]

| Kind | Sign |
| --- | --- |
| Spasm | one side[^c] |
"""


def test_each_part_knows_its_kind_line_and_the_block_around_it():
    """A rule that misreads a page would stay silent about it."""
    found = [
        (part.kind, part.line.number, part.inside) for part in parts(read_page("x.md", TEXT).lines)
    ]
    card = (("care-card", "today"),)
    assert found == [
        ("heading", 1, ()),
        ("paragraph", 3, ()),
        ("open", 5, ()),
        ("heading", 7, card),
        ("paragraph", 9, card),
        ("list", 11, card),
        ("close", 15, ()),
        ("caption", 17, ()),
        ("table", 19, ()),
    ]


def test_items_and_rows_inherit_the_marks_that_lead_in_to_them():
    """A mark on "if you have:" is the proof of each sign below it."""
    found = [
        (one.line.number, one.text, one.marks) for one in statements(read_page("x.md", TEXT).lines)
    ]
    assert found == [
        (3, "Lead.", ()),
        (9, "if you have:[^a]", ("a",)),
        (11, "one sign", ("a",)),
        (12, "two signs,", ("a",)),
        (13, "on two lines", ("a",)),
        (17, "Table: What differs.[^b]", ("b",)),
        (19, "Kind", ("b",)),
        (19, "Sign", ("b",)),
        (21, "Spasm", ("c", "b")),
        (21, "one side[^c]", ("c", "b")),
    ]


def test_a_mark_proves_all_of_its_paragraph_item_or_cell():
    """One mark at the end is enough; a number may stand in any sentence before it."""
    text = "One.\nTwo.[^a][^b]\n\n- three.\n  Four.[^c]\n- five\n\n| A[^d] | B[^e] |\n"
    found = [(one.text, one.marks) for one in statements(read_page("x.md", text).lines)]
    assert found == [
        ("One.", ("a", "b")),
        ("Two.[^a][^b]", ("a", "b")),
        ("three.", ("c",)),
        ("Four.[^c]", ("c",)),
        ("five", ()),
        ("A[^d]", ("d",)),
        ("B[^e]", ("e",)),
    ]


def test_a_block_inherits_the_marks_that_lead_in_to_it():
    """A pair of lists can share one lead-in."""
    text = "Eat these:[^a]\n\n/// food-lists\n\n### Nuts\n\n- almonds\n\n///\n\nMore:\n\n- b\n"
    found = [(one.text, one.marks) for one in statements(read_page("x.md", text).lines)]
    assert found == [
        ("Eat these:[^a]", ("a",)),
        ("almonds", ("a",)),
        ("More:", ()),
        ("b", ()),
    ]


def test_a_line_is_cut_behind_the_marks_of_each_sentence():
    """A number belongs to the mark right behind its sentence and to no other."""
    assert split_sentences(
        "One stops.[^a][^b] **Two.** See U.S. advice. 3 go on (for long).[^c]"
    ) == [
        "One stops.[^a][^b]",
        "**Two.**",
        "See U.S. advice.",
        "3 go on (for long).[^c]",
    ]


def test_a_heading_in_a_list_item_is_a_heading():
    """The rows on the home page hold headings that a screen reader lists."""
    lines = read_page("x.md", "- ### [Go](a.md)\n\n    Now.\n").lines
    assert [(one.level, one.text, one.line.number) for one in headings(lines)] == [
        (3, "[Go](a.md)", 1)
    ]


def test_the_id_of_a_heading_is_no_part_of_its_words():
    """Rules find a section by its id, so that a translator can change its words."""
    lines = read_page("x.md", "## How it differs {#difference}\n\n## More help\n").lines
    assert [(one.text, one.id, one.anchor) for one in headings(lines)] == [
        ("How it differs", "difference", "difference"),
        ("More help", None, "more-help"),
    ]


def test_a_list_goes_on_over_blank_lines_until_a_line_that_is_not_indented():
    """Otherwise its last sentences would be read as a paragraph of their own."""
    lines = read_page("x.md", "1. One.\n\n    More.\n\n2. Two.\n\nEnd.\n").lines
    found = parts(lines)
    assert [part.kind for part in found] == ["list", "paragraph"]
    assert [[line.text for line in item] for item in found[0].items] == [
        ["One.", "More."],
        ["Two."],
    ]
