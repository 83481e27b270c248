"""What the tests share: a page with care cards, blocks and drawings, and the handout's words."""

import pytest

from publish.handouts.built_words import built_words
from tests.files import write_files
from tests.publish.markdown_html import html_of

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


@pytest.fixture(scope="session")
def words() -> dict:
    """Return the words of the handout page, built once for all tests of a clinic's own sheets."""
    return built_words()


@pytest.fixture
def page(tmp_path):
    """Return a function from Markdown to the tree of its HTML."""
    folders = {
        "care": ["emergency", "home"],
        "evidence": ["fair", "weak"],
        "figures": ["nerve", "twitch"],
        "lip": ["stress", "water"],
    }
    write_files(
        tmp_path,
        {
            f"{folder}/{name}.svg": f'<svg class="{name}"></svg>'
            for folder, names in folders.items()
            for name in names
        },
    )
    ours = {"publish.markdown.components": {"icons": str(tmp_path), **CONFIG}}
    return lambda text: html_of(text, ours, "toc", "sane_lists")
