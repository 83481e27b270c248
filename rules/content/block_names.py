"""Each block is declared in mkdocs.yml, and its icons are drawn."""

from publish.markdown.data_blocks import DATA_BLOCKS
from rules.problem import Problem
from rules.text.page import PROSE_BLOCKS, Page
from rules.text.parts import BLOCK_LINE, Part, parts
from rules.text.settings import components

# Data blocks that take words; signs, comparison and other rules read them.
WITH_WORDS = [
    *PROSE_BLOCKS,
    "emergency-numbers",
    "more-help",
    "codes",
]

# Where the drawings of an `icons:` place are kept, unless it is lip/.
FOLDERS = {"care": "care", "evidence": "evidence", "figure": "figures"}


def check(page: Page, settings: dict, icons: dict[str, list[str]]) -> list[Problem]:
    """Return a problem for each block of a page that mkdocs.yml does not declare so."""
    found = []
    all_parts = parts(page.typed)
    for number, part in enumerate(all_parts):
        if part.kind != "open":
            continue
        _, name, argument = BLOCK_LINE.fullmatch(part.text).groups()
        items = icon_places(all_parts[number + 1 :], (name, argument or ""))
        for wrong, fix in faults(name, argument or "", settings, icons, items):
            found.append(part.line.problem(wrong, fix))
    return found


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
