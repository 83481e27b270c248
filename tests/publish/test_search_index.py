"""What the search page loads when it is used."""

import json

import pytest

from publish.steps.search_index import LIBRARY, LICENCE, OURS, search_index
from tests.files import write_files
from tests.proof import exit_message

PAGE = """<main><h1 id="a">Triggers</h1><p>Look at sleep.</p>
<h2 id="coffee">Caffeine</h2><p>“Tea” counts.</p><h2 id="empty">Empty</h2></main>"""
TOPICS = """\
- {topic: Coffee, page: triggers.md#coffee, words: espresso latte}
- {topic: Cup, page: triggers.md#coffee, emergency: Call now.}
"""


@pytest.fixture
def site(tmp_path):
    """Return a small built site with the scripts of the search."""
    menu = '<a class="header__link" href="." aria-current="page">Home</a>'
    crumb = '<li class="breadcrumb__item" aria-current="page">Set off</li>'
    pages = {"index.html": menu + PAGE, "triggers/index.html": crumb + PAGE}
    others = dict.fromkeys(("search/index.html", "404.html"), PAGE)
    names = (*OURS, LIBRARY, LICENCE)
    scripts = {f"assets/js/{name}": f"// {name}\nlet a = 1;\n" for name in names}
    return write_files(tmp_path, {**pages, **others, **scripts})


def index(site, topics: str) -> list[dict]:
    """Return the entries that are written with these topics."""
    (site / "topics.yml").write_text(topics)
    search_index(site, site / "topics.yml")
    text = (site / "search" / "index.js").read_text(encoding="utf-8")
    entries, _ = json.JSONDecoder().raw_decode(text.removeprefix("var searchIndex="))
    return entries


def test_each_section_is_an_entry_with_the_words_of_its_topics(site):
    """The home page, the menu page, but not the search page or the page for unknown addresses."""
    caffeine = {"title": "Caffeine", "text": "“Tea” counts."}
    home, home_coffee, triggers, coffee = index(site, TOPICS)
    assert home == {"address": "", "title": "Triggers", "page": "Home", "text": "Look at sleep."}
    assert home_coffee == {"address": "#coffee", "page": "Home", **caffeine}
    assert triggers["address"] == "triggers/"
    assert coffee == {
        **caffeine,
        "address": "triggers/#coffee",
        "page": "Set off",
        "words": "Coffee espresso latte Cup",
        "emergency": "Call now.",
        "urgent": "",
        "phrases": [],
    }


def test_the_emergency_card_of_many_pages_is_found_once(site):
    """Eleven rows with the same words would leave no place for what the pages say."""
    card = '<h2 id="emergency">Call emergency now</h2><p>The face droops.</p></main>'
    paths = ("triggers/index.html", "when-to-get-help/index.html")
    write_files(site, dict.fromkeys(paths, PAGE.replace("</main>", card)))
    cards = [entry for entry in index(site, TOPICS) if entry["title"] == "Call emergency now"]
    assert [entry["address"] for entry in cards] == ["when-to-get-help/#emergency"]


def test_pages_about_us_are_found_by_their_lead_only(site):
    """What the site says of itself must not be shown beside an emergency."""
    write_files(site, {"words/index.html": PAGE})
    found = [entry["address"] for entry in index(site, TOPICS)]
    assert [address for address in found if address.startswith("words/")] == ["words/"]


def test_a_topic_that_leads_to_no_section_stops_the_build(site):
    """Its words would find nothing, and nobody would notice."""
    assert exit_message(index, site, "- {topic: Tea, page: triggers.md#tea}\n") == (
        'docs/_data/topics.yml:1: "Tea" leads to triggers.md#tea, which is not a section\n'
        "    Fix: use the address of a page, or the anchor of one of its headings"
    )


def test_the_code_is_one_file_with_the_library_and_its_licence_beside_it(site):
    """One request on a slow line, and our names do not meet those of the page."""
    index(site, TOPICS)
    code = (site / "search" / "search.js").read_text()
    assert code.startswith("/*! With MiniSearch: minisearch.LICENSE.txt */\n// vendor/minisearch")
    assert code.endswith("{let a=1;let a=1;}\n")
    assert (site / "search" / "minisearch.LICENSE.txt").exists()
