from rules.content.nav import FILE, check, check_names
from rules.problem import messages
from rules.text.page import read_page
from tests.content.level_sample import VOCABULARY
from tests.report import report


def test_the_navigation_lists_every_page_once(pages, site_settings, root):
    """It makes the menu and the site map; a page left out cannot be found."""
    report(check(pages, site_settings, (root / FILE).read_text(encoding="utf-8")))


def test_no_name_in_the_menu_tells_an_emergency_sign(site_settings, level_words, root):
    """Who has it would read about one cause in place of calling."""
    text = (root / FILE).read_text(encoding="utf-8")
    report(check_names(site_settings, text, level_words))


def test_a_name_that_tells_an_emergency_sign_is_reported():
    text = "nav:\n  - Home: index.md\n  - More:\n      - It droops suddenly: a.md\n"
    nav = {"nav": [{"Home": "index.md"}, {"More": [{"It droops suddenly": "a.md"}]}]}
    assert messages(check_names(nav, text, VOCABULARY)) == [
        'mkdocs.yml:4: the menu leads who has "suddenly" to a page: "It droops suddenly"\n'
        "    Fix: name the page by what it is about"
    ]


def test_pages_left_out_gone_or_listed_twice_are_reported():
    pages = [read_page("docs/index.md", ""), read_page("docs/new.md", "")]
    text = "nav:\n  - Home: index.md\n  - More:\n      - Home: index.md\n      - Old: old.md\n"
    settings = {"nav": [{"Home": "index.md"}, {"More": [{"Home": "index.md"}, {"Old": "old.md"}]}]}
    assert messages(check(pages, settings, text)) == [
        "mkdocs.yml:1: new.md is not in the navigation\n    Fix: add it under nav",
        "mkdocs.yml:4: index.md is in the navigation twice\n    Fix: list it once",
        "mkdocs.yml:5: old.md is not a page\n    Fix: take it out of nav",
    ]
    assert check(pages[:1], {"nav": [{"Home": "index.md"}]}, "") == []
