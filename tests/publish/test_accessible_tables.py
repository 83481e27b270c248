"""The extension that makes tables a screen reader can follow."""

from lxml import html

from tests.publish.markdown_html import html_of

TABLE = "| Cause | Sign |\n| --- | --- |\n| Tic | Quick |\n| Spasm | Slow |\n"


def build(text: str) -> html.HtmlElement:
    """Return the tree of a page's HTML."""
    return html_of(text, {"publish.markdown.accessible_tables": {}}, "tables")


def test_the_first_cell_of_each_row_is_its_header():
    """A screen reader then says "Spasm, Sign, Slow" instead of "Slow"."""
    tree = build(TABLE)
    rows = [(th.text, th.get("scope")) for th in tree.findall(".//tbody//th")]
    columns = [(th.text, th.get("scope")) for th in tree.findall(".//thead//th")]
    assert rows == [("Tic", "row"), ("Spasm", "row")]
    assert columns == [("Cause", "col"), ("Sign", "col")]
    assert [td.text for td in tree.findall(".//td")] == ["Quick", "Slow"]


def test_the_line_before_a_table_becomes_its_caption():
    """The caption tells whether the table is worth entering."""
    tree = build(f"Table: Signs of **each** cause\n\n{TABLE}")
    (caption,) = tree.findall(".//table/caption")
    assert caption.text_content() == "Signs of each cause"
    assert tree.find(".//table")[0] is caption
    assert tree.findall(".//p") == []


def test_other_text_before_a_table_stays_a_paragraph():
    """Only "Table:" names a caption."""
    tree = build(f"Tables help.\n\n{TABLE}")
    assert [p.text for p in tree.findall(".//p")] == ["Tables help."]
    assert tree.findall(".//caption") == []


def test_each_of_two_tables_has_its_own_caption():
    """A caption must not move to the wrong table."""
    tree = build(f"Table: One\n\n{TABLE}\nTable: Two\n\n{TABLE}")
    assert [c.text for c in tree.findall(".//table/caption")] == ["One", "Two"]


def test_a_table_without_a_name_for_its_first_column_has_no_empty_header():
    """A screen reader would say "blank" before each row."""
    tree = build("| | Twitch | Spasm |\n| --- | --- | --- |\n| Where | Lip | Eye |\n")
    assert [cell.tag for cell in tree.findall(".//thead/tr/*")] == ["td", "th", "th"]
    assert [cell.get("scope") for cell in tree.findall(".//tbody/tr/*")] == ["row", None, None]
