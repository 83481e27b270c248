"""Each block is declared in mkdocs.yml, and its icons are drawn."""

from pathlib import Path

from publish.markdown.data_blocks import DATA_BLOCKS
from tests.content.page import PROSE_BLOCKS, Line, Page, read_page
from tests.content.parts import BLOCK_LINE, Part, parts
from tests.content.settings import components
from tests.problem import Problem, messages, report

# Data blocks that take words; test_signs, test_comparison and others read them.
WITH_WORDS = [
    *PROSE_BLOCKS,
    "emergency-numbers",
    "more-help",
    "codes",
]

# Where the drawings of an `icons:` place are kept, unless it is lip/.
FOLDERS = {"care": "care", "evidence": "evidence", "figure": "figures"}


def drawn(settings: dict, root: Path) -> dict[str, list[str]]:
    """Return the names of the drawings in each folder of icons."""
    folder = root / components(settings)["icons"]
    found: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*/*.svg")):
        found.setdefault(file.parent.name, []).append(file.stem)
    return found


def check(page: Page, settings: dict, icons: dict[str, list[str]]) -> list[Problem]:
    found = []
    all_parts = parts(page.typed)
    for number, part in enumerate(all_parts):
        if part.kind != "open":
            continue
        _, name, argument = BLOCK_LINE.fullmatch(part.text).groups()
        items = icon_places(all_parts[number + 1 :], (name, argument or ""))
        for wrong, fix in faults(name, argument or "", settings, icons, items):
            found.append(problem(part.line, wrong, fix))
    return found


def problem(line: Line, wrong: str, fix: str) -> Problem:
    """Return the problem of a line."""
    return Problem(line.path, line.number, wrong, fix)


def icon_places(following: list[Part], block: tuple[str, str]) -> int:
    """Return how many list items the block that was just opened holds."""
    inside = [part for part in following if part.kind == "list" and block in part.inside]
    return len(inside[0].items) if inside else 0


def faults(
    name: str, argument: str, settings: dict, icons: dict[str, list[str]], items: int
) -> list[tuple[str, str]]:
    """Return what is wrong with the line that opens a block, and what to do."""
    declared = components(settings)
    if name == "care-card":
        return kind_fault(name, argument, list(declared["care_cards"]))
    if name in WITH_WORDS:
        return []
    if name in DATA_BLOCKS:
        return [(f'the block "{name}" takes no word', f"write /// {name}")] if argument else []
    if name not in declared["blocks"]:
        known = ", ".join(["care-card", *declared["blocks"], *DATA_BLOCKS])
        return [(f'no block is called "{name}"', f"use one of {known}")]
    shape = declared["blocks"][name]
    if "kinds" in shape:
        return kind_fault(name, argument, shape["kinds"])
    if "icons" not in shape:
        return [(f'the block "{name}" takes no word', f"write /// {name}")] if argument else []
    return icon_faults(name, argument.split(), shape["icons"], icons, items)


def kind_fault(name: str, kind: str, kinds: list[str]) -> list[tuple[str, str]]:
    """Return the fault of a kind that is not declared."""
    if kind in kinds:
        return []
    wrong = f'the block "{name}" has no kind "{kind}"'
    return [(wrong, f"write /// {name} | and one of {', '.join(kinds)}")]


def icon_faults(
    name: str, named: list[str], place: str, icons: dict[str, list[str]], items: int
) -> list[tuple[str, str]]:
    """Return the faults of icons that are not drawn, too few or too many."""
    folder = FOLDERS.get(place, "lip")
    known = icons.get(folder, [])
    found = [
        (f'no icon is called "{icon}"', f"use one of {', '.join(known)}")
        for icon in named
        if icon not in known
    ]
    # A figure with one drawing has no list, or one with its labels.
    one = place == "heading" or (place == "figure" and len(named) == 1)
    places = 1 if one else items or int(place == "figure")
    if len(named) != places:
        wrong = f'the block "{name}" names {len(named)} icons for {places} places'
        found.append((wrong, "name one icon for each item, or one for the heading"))
    return found


def test_every_block_is_declared_and_its_icons_are_drawn(pages, site_settings, root):
    """An unknown block shows its slashes to the reader, and a care card loses its level."""
    icons = drawn(site_settings, root)
    report(problem for page in pages for problem in check(page, site_settings, icons))


def check_use(pages: list[Page], settings: dict, text: str) -> list[Problem]:
    """Return a problem for each block that mkdocs.yml declares and no page uses."""
    found = [BLOCK_LINE.fullmatch(line.text.strip()) for page in pages for line in page.typed]
    used = {match[2] for match in found if match}
    lines = [line.strip() for line in text.splitlines()]
    return [
        Problem("mkdocs.yml", number, f'no page uses the block "{name}"', "delete it and its style")
        for name in components(settings)["blocks"]
        if name not in used
        for number in [
            next((n for n, line in enumerate(lines, 1) if line.startswith(f"{name}:")), 1)
        ]
    ]


def test_every_declared_block_is_used(pages, site_settings, root):
    """A style that nobody sees is looked after for nothing."""
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    report(check_use(pages, site_settings, text))


def test_a_block_that_no_page_uses_is_reported():
    """The message leads to its declaration."""
    page = read_page("docs/a.md", "/// inset\n\n///\n")
    settings = {
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


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text), SETTINGS, ICONS))


def test_declared_blocks_pass():
    """A rule that always speaks is soon switched off."""
    rows = "/// rows | emergency home\n\n- a\n- b\n\n///\n"
    data = "/// a-to-z\n\n///\n"
    one = "/// figure | nerve\n\nIt runs.\n\n///\n"
    two = "/// figure | nerve twitch\n\n- a\n- b\n\n///\n"
    labels = "/// figure | twitch\n\n- it starts\n- it stops\n\nIt ends.\n\n///\n"
    quiet = "/// inset\n\n///\n\n/// evidence | weak\n\n///\n"
    assert told("\n".join([quiet, rows, data, one, two, labels])) == []


def test_unknown_blocks_kinds_and_icons_are_reported():
    """The message lists what there is."""
    text = (
        "/// note\n\n///\n\n/// care-card | later\n\n///\n\n/// rows | house\n\n- a\n- b\n\n///\n"
    )
    names = ", ".join(["care-card", "inset", "evidence", "rows", "figure", *DATA_BLOCKS])
    assert told(text + "\n/// inset | big\n\n///\n") == [
        f'docs/a.md:1: no block is called "note"\n    Fix: use one of {names}',
        'docs/a.md:5: the block "care-card" has no kind "later"\n'
        "    Fix: write /// care-card | and one of emergency, home",
        'docs/a.md:9: no icon is called "house"\n    Fix: use one of emergency, home',
        'docs/a.md:9: the block "rows" names 1 icons for 2 places\n'
        "    Fix: name one icon for each item, or one for the heading",
        'docs/a.md:16: the block "inset" takes no word\n    Fix: write /// inset',
    ]
    assert told("/// figure | nerve twitch\n\n- a\n\n///\n") == [
        'docs/a.md:1: the block "figure" names 2 icons for 1 places\n'
        "    Fix: name one icon for each item, or one for the heading"
    ]
