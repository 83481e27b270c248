"""Blocks: care cards, sections and the head of a page, each one element with its name."""

import pytest

CARD = "/// care-card | home\n\n## Look after yourself\n\nif you feel well:\n\n- a flicker\n\n///\n"


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
