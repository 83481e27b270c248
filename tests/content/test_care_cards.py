"""Care cards: urgent ones first, one of a kind, heading, "if …:", a short list."""

import re
from itertools import takewhile

from tests.content.page import SHARED, Page, read_page
from tests.content.parts import Part, parts
from tests.content.settings import components
from tests.problem import Problem, messages, report

EMERGENCY_FILE = f"{SHARED}/emergency-card.md"
# The short card of condition pages; it stands behind the level of the page itself.
SHORT_FILE = f"{SHARED}/emergency-short.md"
EMERGENCY_FILES = (EMERGENCY_FILE, SHORT_FILE)
SHAPE = ["heading", "paragraph", "list"]
# Above the signs of an emergency card: a reader who knows enough calls without reading on.
BUTTONS = re.compile(r"(?:\[[^\]]+\]\((?:tel:\d+|/emergency-numbers.md)\)\s*)+")
MOST_ITEMS = 7


def cards(page: Page) -> list[tuple[str, list[Part], Part | None]]:
    """Return kind, parts (the opening line first) and the part after each card of a page."""
    all_parts = parts(page.lines)
    found = []
    for start, part in enumerate(all_parts):
        if part.kind != "open" or not part.text.strip("/ ").startswith("care-card"):
            continue
        kind = part.text.partition("|")[2].strip()
        inside = list(takewhile(lambda one: one.in_block("care-card"), all_parts[start + 1 :]))
        after = all_parts[start + len(inside) + 2 :]
        found.append((kind, [part, *inside], after[0] if after else None))
    return found


def check(page: Page, kinds: list[str]) -> list[Problem]:
    found = []
    seen: list[str] = []
    for kind, card, after in cards(page):
        for part, wrong, fix in [*order(kind, card[0], seen, kinds), *shape(kind, card, after)]:
            found.append(Problem(part.line.path, part.line.number, wrong, fix))
        seen.append(kind)
    return found


def order(kind: str, first: Part, seen: list[str], kinds: list[str]) -> list[tuple]:
    """Return the faults of a card's place and file."""
    found = []
    if kind in seen:
        found.append((first, f'this is a second "{kind}" card', "make one card of the two"))
    elif (
        first.line.path != SHORT_FILE
        and seen
        and kind in kinds
        and kinds.index(kind) < kinds.index(seen[-1])
    ):
        wrong = f'the card "{kind}" comes after "{seen[-1]}"'
        found.append((first, wrong, f"keep the order {', '.join(kinds)}"))
    if kind == "emergency" and first.line.path not in EMERGENCY_FILES:
        wrong = "the emergency card is written here again"
        found.append((first, wrong, 'write --8<-- "emergency-card.md" in its place'))
    return found


def shape(kind: str, card: list[Part], after: Part | None) -> list[tuple]:
    """Return the faults of what a card holds and of what follows it."""
    found = []
    if kind == "emergency":
        if len(card) < 3 or not BUTTONS.fullmatch(card[2].text):
            wrong = "the telephone numbers do not stand right under the heading"
            fix = "write the [Call …](tel:…) links between the heading and the signs"
            found.append((card[0], wrong, fix))
        card = card[:2] + card[3:]
    if [part.kind for part in card[1:4]] != SHAPE:
        wrong = f'the card "{kind}" does not hold a heading, a line and a list'
        found.append((card[0], wrong, 'write "## …", then "if …:", then the signs as a list'))
    elif not card[2].text.startswith("if "):
        found.append((card[2], "the line under the heading does not say when", 'start with "if "'))
    for part in card:
        if part.kind == "list" and len(part.items) > MOST_ITEMS:
            wrong = f"the card has {len(part.items)} signs"
            found.append((part, wrong, f"keep at most {MOST_ITEMS}"))
    if after is not None and not may_follow(kind, after):
        wrong = f'text follows the card "{kind}" without a heading'
        found.append((after, wrong, "give it a heading of its own"))
    return found


def may_follow(kind: str, after: Part) -> bool:
    """Tell whether this part may stand behind a card: the emergency card's sources stand there."""
    sources = kind == "emergency" and after.kind == "paragraph" and "[^" in after.text
    return sources or after.kind in ("heading", "open", "close")


def test_care_cards_keep_their_order_and_shape(pages, site_settings):
    """A frightened reader looks for the first card that fits, and reads no further."""
    kinds = list(components(site_settings)["care_cards"])
    report(problem for page in pages for problem in check(page, kinds))


def test_a_page_shows_the_emergency_card(pages):
    """The safety strip of each page leads to it."""
    shown = [page.path for page in pages for kind, *_ in cards(page) if kind == "emergency"]
    assert "docs/when-to-get-help.md" in shown


KINDS = ["emergency", "today", "home"]
EMERGENCY_CARD = (
    "/// care-card | emergency\n\n## Call\n\n[Call 112](tel:112)\n\nif it is:\n\n- a droop\n\n///\n"
    "\nSources.[^a]\n"
)
SHARED_CARD = {"emergency-card.md": EMERGENCY_CARD, "emergency-short.md": EMERGENCY_CARD}


def card(kind: str, signs: int = 1) -> str:
    """Return the text of a good card."""
    items = "\n".join(f"- sign {number}" for number in range(signs))
    return f"/// care-card | {kind}\n\n## Act\n\nif you have:\n\n{items}\n\n///\n\n"


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text, SHARED_CARD), KINDS))


def test_good_cards_pass():
    """A rule that always speaks is soon switched off."""
    emergency, short = '--8<-- "emergency-card.md"\n\n', '\n--8<-- "emergency-short.md"\n\n'
    good = emergency + card("today", 7).replace("if you have:", "if you have:[^a]") + card("home")
    assert told(f"{good}## More\n\nText.\n") == []
    assert told(f"{card('home')}{short}## More\n\nText.\n") == []


def test_cards_out_of_order_or_twice_are_reported():
    """A calm card above an urgent one can cost time."""
    assert told(card("home") + card("today") + card("today")) == [
        'docs/a.md:11: the card "today" comes after "home"\n'
        "    Fix: keep the order emergency, today, home",
        'docs/a.md:21: this is a second "today" card\n    Fix: make one card of the two',
    ]


def test_an_emergency_card_outside_its_file_is_reported():
    """Two copies of the signs drift apart."""
    typed = card("emergency").replace("if you", "[Call 112](tel:112)\n\nif you")
    assert told(typed) == [
        "docs/a.md:1: the emergency card is written here again\n"
        '    Fix: write --8<-- "emergency-card.md" in its place'
    ]


def test_an_emergency_card_without_numbers_on_top_is_reported():
    """On a phone the numbers would be off the screen."""
    here = [one for one in told(card("emergency")) if "written here again" not in one]
    assert here == [
        'docs/a.md:1: the card "emergency" does not hold a heading, a line and a list\n'
        '    Fix: write "## …", then "if …:", then the signs as a list',
        "docs/a.md:1: the telephone numbers do not stand right under the heading\n"
        "    Fix: write the [Call …](tel:…) links between the heading and the signs",
    ]


def test_a_card_without_its_shape_is_reported():
    """The parts are the same in each card, so that a reader can find them."""
    assert told("/// care-card | today\n\nText.\n\n///\n\nMore.\n") == [
        'docs/a.md:1: the card "today" does not hold a heading, a line and a list\n'
        '    Fix: write "## …", then "if …:", then the signs as a list',
        'docs/a.md:7: text follows the card "today" without a heading\n'
        "    Fix: give it a heading of its own",
    ]
    assert told(card("today", 8).replace("if you", "You")) == [
        'docs/a.md:5: the line under the heading does not say when\n    Fix: start with "if "',
        "docs/a.md:7: the card has 8 signs\n    Fix: keep at most 7",
    ]
