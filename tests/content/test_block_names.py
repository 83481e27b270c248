from pathlib import Path

from publish.markdown.data_blocks import DATA_BLOCKS
from rules.content.block_names import check, check_use
from rules.problem import messages
from rules.text.page import read_page
from rules.text.settings import components
from tests.proof import on_page
from tests.report import report


def drawn(settings: dict, root: Path) -> dict[str, list[str]]:
    """Return the names of the drawings in each folder of icons, with those of Material."""
    folder = root / components(settings)["icons"]
    found: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*/*.svg")):
        found.setdefault(file.parent.name, []).append(file.stem)
    found["lip"] += components(settings)["material_icons"]
    return found


def test_every_block_is_declared_and_its_icons_are_drawn(pages, site_settings, root):
    """An unknown block shows its slashes to the reader, and a care card loses its level."""
    icons = drawn(site_settings, root)
    report(problem for page in pages for problem in check(page, site_settings, icons))


def test_every_declared_block_is_used(pages, site_settings, root):
    """A style that nobody sees is looked after for nothing."""
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    report(check_use(pages, site_settings, text))


def test_a_block_that_no_page_uses_is_reported():
    """The message leads to its declaration."""
    page = read_page("docs/a.md", "/// inset\n\n///\n")
    settings: dict = {
        "markdown_extensions": [
            {"publish.markdown.components": {"blocks": {"inset": {}, "plan": {}}}}
        ]
    }
    assert messages(check_use([page], settings, "blocks:\n  inset: {}\n  plan: {}\n")) == [
        'mkdocs.yml:3: no page uses the block "plan"\n    Fix: delete it and its style'
    ]


SETTINGS = {
    "markdown_extensions": [
        {
            "publish.markdown.components": {
                "care_cards": {"emergency": "Emergency", "home": "At home"},
                "blocks": {
                    "inset": {"element": "div"},
                    "evidence": {"element": "div", "kinds": ["good", "weak"]},
                    "rows": {"element": "div", "icons": "care"},
                    "figure": {"element": "figure", "icons": "figure"},
                },
            }
        }
    ]
}
ICONS = {"care": ["emergency", "home"], "figures": ["nerve", "twitch"]}


problems = on_page(check, SETTINGS, ICONS)


def test_declared_blocks_pass():
    rows = "/// rows | emergency home\n\n- a\n- b\n\n///\n"
    data = "/// a-to-z\n\n///\n"
    one = "/// figure | nerve\n\nIt runs.\n\n///\n"
    two = "/// figure | nerve twitch\n\n- a\n- b\n\n///\n"
    labels = "/// figure | twitch\n\n- it starts\n- it stops\n\nIt ends.\n\n///\n"
    quiet = "/// inset\n\n///\n\n/// evidence | weak\n\n///\n"
    assert not problems("\n".join([quiet, rows, data, one, two, labels]))


def test_unknown_blocks_kinds_and_icons_are_reported():
    text = (
        "/// note\n\n///\n\n/// care-card | later\n\n///\n\n/// rows | house\n\n- a\n- b\n\n///\n"
    )
    names = ", ".join(["care-card", "inset", "evidence", "rows", "figure", *DATA_BLOCKS])
    assert problems(text + "\n/// inset | big\n\n///\n") == [
        f'docs/a.md:1: no block is called "note"\n    Fix: use one of {names}',
        'docs/a.md:5: the block "care-card" has no kind "later"\n'
        "    Fix: write /// care-card | and one of emergency, home",
        'docs/a.md:9: no icon is called "house"\n    Fix: use one of emergency, home',
        'docs/a.md:9: the block "rows" names 1 icons for 2 places\n'
        "    Fix: name one icon for each item, or one for the heading",
        'docs/a.md:16: the block "inset" takes no word\n    Fix: write /// inset',
    ]
    assert problems("/// figure | nerve twitch\n\n- a\n\n///\n") == [
        'docs/a.md:1: the block "figure" names 2 icons for 1 places\n'
        "    Fix: name one icon for each item, or one for the heading"
    ]
