"""The drawings that blocks get: icons of items and headings, figures and charts."""

import pytest


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
