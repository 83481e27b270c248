"""The extension behind care cards and the other blocks."""

import pytest
from lxml import html
from markdown import Markdown

CONFIG = {
    "care_cards": {"emergency": "Emergency", "home": "At home"},
    "material_icons": {"print": "printer"},
    "blocks": {
        "inset": {"element": "div"},
        "key-points": {"element": "section"},
        "evidence": {"element": "div", "kinds": ["good", "weak"]},
        "level-rows": {"element": "div", "icons": "care"},
        "trigger-block": {"element": "section", "icons": "heading"},
        "figure": {"element": "figure", "icons": "figure"},
        "level-chart": {"element": "figure", "icons": "care"},
        "evidence-chart": {"element": "figure", "icons": "evidence"},
        "jump-links": {"element": "nav", "icons": "items"},
    },
}
CARD = "/// care-card | home\n\n## Look after yourself\n\nif you feel well:\n\n- a flicker\n\n///\n"


@pytest.fixture
def page(tmp_path):
    """Return a function from Markdown to the tree of its HTML."""
    folders = {
        "care": ["emergency", "home"],
        "evidence": ["fair", "weak"],
        "figures": ["nerve", "twitch"],
        "lip": ["stress", "water"],
    }
    for name in [f"{folder}/{name}" for folder, names in folders.items() for name in names]:
        file = tmp_path / f"{name}.svg"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f'<svg class="{file.stem}"></svg>')
    name = "publish.markdown.components"
    configs = {name: {"icons": str(tmp_path), **CONFIG}}

    def build(text: str) -> html.HtmlElement:
        md = Markdown(extensions=["toc", "sane_lists", name], extension_configs=configs)
        return html.fromstring(f"<div>{md.convert(text)}</div>")

    return build


def test_a_care_card_says_its_level_in_words_shape_and_anchor(page):
    """Colour alone would leave out who cannot see it."""
    (card,) = page(CARD).findall("section")
    (heading,) = card.findall(".//h2")
    assert card.get("id") == "home"
    assert "care-card--home" in card.get("class").split()
    assert card.get("aria-labelledby") == heading.get("id")
    assert heading.text_content() == "At home: Look after yourself"
    assert len(card.findall(".//svg[@class='home']")) == 1


def test_the_parts_of_a_care_card_keep_their_order(page):
    """The heading is in the head, the signs in the body."""
    (card,) = page(CARD).findall("section")
    head, body = card
    assert [one.tag for one in head.findall(".//h2")] == ["h2"]
    assert [one.tag for one in body] == ["p", "ul"]


@pytest.mark.parametrize(
    "block",
    ["care-card | later", "evidence | sure", "evidence", "inset | big", "level-rows", "note"],
)
def test_a_block_that_is_not_declared_stays_text(page, block):
    """The slashes show the fault at once; rules/content/block_names.py names it."""
    tree = page(f"/// {block}\n\nText.\n\n///\n")
    assert f"/// {block}" in tree.text_content()


def test_a_block_is_one_element_with_its_name_as_class(page):
    """One name through Markdown, style and tests."""
    tree = page("/// inset\n\nText.\n\n///\n\n/// evidence | weak\n\nText.\n\n///\n")
    assert [(one.tag, one.get("class")) for one in tree] == [
        ("div", "inset"),
        ("div", "evidence evidence--weak"),
    ]


def test_a_section_is_named_by_its_heading(page):
    """Screen readers list named sections as places to go."""
    (section,) = page("/// key-points\n\n## Key points\n\n- one\n\n///\n").findall("section")
    assert section.get("aria-labelledby") == section.find(".//h2").get("id")


def test_icons_go_to_the_items_in_their_order(page):
    """A wrong shape would tell a wrong level."""
    tree = page("/// level-rows | emergency home\n\n- Call\n- Rest\n\n///\n")
    items = [(one.text_content().strip(), one.find(".//svg").get("class")) for one in
             tree.findall(".//li")]  # fmt: skip
    assert items == [("Call", "emergency"), ("Rest", "home")]


def test_a_generic_icon_comes_from_material(page):
    icon = page("/// trigger-block | print\n\n## Print\n\nText.\n\n///\n").find(".//h2/span")
    assert (icon[0].get("viewbox"), icon[0].get("xmlns")) == ("0 0 24 24", None)


def test_an_icon_is_hidden_from_screen_readers(page):
    """It repeats what the words say."""
    tree = page("/// trigger-block | stress\n\n## Stress\n\nText.\n\n///\n")
    (icon,) = tree.findall(".//h2//svg[@class='stress']")
    assert icon.getparent().get("aria-hidden") == "true"
    assert tree.find(".//h2").text_content() == "Stress"


def test_a_figure_holds_its_drawing_first_and_its_caption_last(page):
    """The caption tells what the drawing shows to who cannot see it, and what its marks mean."""
    (figure,) = page("/// figure | nerve\n\nThe nerve.\n\n///\n").findall("figure")
    assert [one.tag for one in figure] == ["svg", "figcaption"]
    assert figure.find("svg").get("class") == "nerve"
    assert figure.find("figcaption").text_content() == "The nerve."


def test_a_figure_of_several_drawings_has_one_in_each_list_item(page):
    """Each face is beside its own heading; the one caption explains the marks of all."""
    items = "- ### A twitch\n\n    It flickers.\n\n- ### A nerve\n\n    It runs.\n\nThe key.\n"
    (figure,) = page(f"/// figure | twitch nerve\n\n{items}\n///\n").findall("figure")
    assert [one.tag for one in figure] == ["ul", "figcaption"]
    assert [
        [(one.tag, one.get("class") or one.text_content()) for one in item]
        for item in figure.iter("li")
    ] == [
        [("svg", "twitch"), ("h3", "A twitch"), ("p", "It flickers.")],
        [("svg", "nerve"), ("h3", "A nerve"), ("p", "It runs.")],
    ]


def test_the_list_below_one_drawing_is_its_labels(page):
    """A time line or a curve says nothing until each of its parts has a word below it."""
    text = "/// figure | nerve\n\n- it starts\n- it stops\n\nIt ends.\n\n///\n"
    (figure,) = page(text).findall("figure")
    assert [one.tag for one in figure] == ["svg", "ul", "figcaption"]
    assert figure.find("ul").get("class") == "figure__labels"
    assert figure.findall(".//li//svg") == []


def test_a_drawing_of_a_figure_is_read_out(page):
    """Unlike an icon, it is not hidden: it holds its own title and description."""
    tree = page("/// figure | nerve\n\nThe nerve.\n\n///\n")
    assert tree.findall(".//*[@aria-hidden]") == []


@pytest.mark.parametrize(
    ("block", "icons"),
    [("level-chart", ["emergency", "home"]), ("evidence-chart", ["fair", "weak"])],
)
def test_a_chart_has_an_icon_in_each_item_and_its_caption_last(page, block, icons):
    """The caption says how to read the chart; the words of the items say the same as its icons."""
    text = f"/// {block} | {' '.join(icons)}\n\n- one\n- two\n\nRead down.\n\n///\n"
    (chart,) = page(text).findall("figure")
    assert [one.tag for one in chart] == ["ul", "figcaption"]
    assert [one.get("class") for one in chart.iter("svg")] == icons
    assert chart.find("figcaption").text_content() == "Read down."


def test_links_to_the_parts_of_a_page_are_navigation_with_a_name(page):
    """A page has several such lists; a screen reader tells them apart by their names."""
    items = "- [Stress](#stress)\n- [Water](#water)\n"
    (nav,) = page(f"/// jump-links | stress water\n\n## Two\n\n{items}\n///\n").findall("nav")
    assert nav.get("class") == "jump-links"
    assert nav.get("aria-labelledby") == nav.find("h2").get("id")
    assert [(one.find(".//svg").get("class"), one.text_content()) for one in nav.iter("li")] == [
        ("stress", "Stress"),
        ("water", "Water"),
    ]


def test_heading_and_lead_share_a_head_that_ends_at_a_mark(page):
    """The page template puts the review line there; a header would be dropped by reader views."""
    head, mark, *_ = page("# Lips twitch\n\nThey stop.\n\n## More\n")
    assert (head.tag, [one.text_content() for one in head]) == (
        "div",
        ["Lips twitch", "They stop."],
    )
    assert (mark.tag, mark.get("class")) == ("hr", "page-head-end")


def test_a_level_of_care_after_the_lead_belongs_to_the_head(page):
    """It is what to do about the condition, so it is before the dates."""
    chip = "[See a doctor](help.md#home) if it lasts."
    found = list(page(f"# Lips twitch\n\nThey stop.\n\n{chip}\n\n## More\n"))
    assert [one.get("class") for one in found[:3]] == [
        "page-head",
        "level-chip care-level--home",
        "page-head-end",
    ]
    assert found[1].find(".//svg").get("class") == "home"
    assert found[1].text_content() == "See a doctor if it lasts."


def test_another_paragraph_after_the_lead_stays_where_it_is(page):
    """Only a link to a level of care makes it one."""
    found = list(page("# Lips twitch\n\nThey stop.\n\n[Read](a.md#more) more.\n"))
    assert [one.get("class") for one in found] == ["page-head", "page-head-end", None]
