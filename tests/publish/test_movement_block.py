"""The block that shows how movements look: what it writes, alone and side by side."""

from pathlib import Path

import pytest
from lxml import html

from tests.files import write_files
from tests.publish.markdown_html import html_of

MOVEMENTS = """\
tic: {name: Tic, row: tics, frames: 'Calm, then <not>', says: Quick}
droop: {name: Droop, row: palsy, frames: One side hangs, says: Weak, care: emergency, then: if new}
"""
CONDITIONS = """\
tics: {name: "Tics, and more", page: tics.md, care: visit, then: if they hurt}
palsy: {name: Palsy, page: palsy.md, care: today}
"""
HELP = "../when-to-get-help.md"


@pytest.fixture
def page(tmp_path: Path):
    """Return a function from Markdown to the block of its HTML."""
    files = {
        "movements.yml": MOVEMENTS,
        "conditions.yml": CONDITIONS,
        "movement/face.svg": '<g id="face"></g>',
        "movement/tic.svg": '<svg class="tic"><use href="#face"/></svg>',
        "movement/droop.svg": '<svg class="droop"><use href="#face"/></svg>',
        "lip/smile.svg": '<svg class="smile"><use href="#face"/></svg>',
        "care/visit.svg": "<svg></svg>",
        "care/emergency.svg": "<svg></svg>",
    }
    write_files(tmp_path, files)
    ours: dict[str, dict] = {
        "publish.markdown.data_blocks": {"data": str(tmp_path)},
        "publish.markdown.components": {
            "icons": str(tmp_path),
            "care_cards": {"emergency": "Emergency", "visit": "Visit"},
            "blocks": {
                "movement": {"element": "div"},
                "check": {"element": "section", "icons": "items"},
            },
        },
    }

    return lambda text: html_of(text, ours)


def test_a_movement_alone_has_its_drawing_its_caption_and_the_controls(page):
    (block,) = page("/// movement | tic\n\n///\n")
    assert block.get("class") == "movement movement--alone"
    assert [part.tag for part in block] == ["input", "label", "input", "label", "figure", "p"]
    assert block[4].get("role") == "img"
    assert block[4].get("aria-label") == "Calm, then <not>"
    assert html.tostring(block[4][0]) == (
        b'<svg class="tic"><defs><g id="face"></g></defs><use href="#face"></use></svg>'
    )
    assert block[5].text == "Quick"


def test_each_control_is_a_box_with_words_that_no_browser_ticks_again(page):
    (block,) = page("/// movement | tic\n\n///\n")
    for box, label, words in [(*block[:2], "Show the movement"), (*block[2:4], "Pause")]:
        assert (box.get("type"), box.get("autocomplete")) == ("checkbox", "off")
        assert (label.get("for"), label.text) == (box.get("id"), words)


def test_movements_side_by_side_lead_to_their_page_their_row_and_their_level(page):
    """A droop asks for more than its row, which is about one that crept on."""
    tic, droop = page("/// movement | tic droop\n\n///\n").findall("*/ul/li")
    assert [part.text_content() for part in tic] == [
        "", "Tic", "Quick", "Make a doctor’s appointment if they hurt", "Compare: Tic"
    ]  # fmt: skip
    links = [link.get("href") for link in tic.iter("a")]
    assert links == ["tics.md", f"{HELP}#visit", "#row-tics"]
    assert droop[3].text_content() == "Call for emergency help now if new"
    assert droop.find(".//a[@class='care-link care-level--emergency']") is not None


def test_only_the_first_drawing_holds_what_all_share(page):
    """Two elements of one name would be a fault, and bytes for nothing."""
    faces = page("/// movement | tic droop\n\n///\n").xpath("//svg[@class]/*")
    assert [face.tag for face in faces] == ["defs", "use", "use"]


def test_what_all_share_stands_in_a_drawing_that_is_not_only_seen(page):
    """Reader views of browsers drop the icons before it."""
    check = "/// check | smile\n\n- Smile.\n\n///\n\n"
    both = page(f"{check}/// movement | tic\n\n///\n").xpath("//svg[defs]/@class")
    alone = page(check).xpath("//svg[defs]/@class")
    assert (both, alone) == (["tic"], ["smile"])


def test_an_unknown_movement_is_told(page, caplog):
    page("/// movement | tic gone\n\n///\n")
    assert "nothing is called 'gone' (docs/_data/movements.yml)" in caplog.text
