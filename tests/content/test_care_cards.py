from rules.content.care_cards import FULL, cards, check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.settings import components
from tests.report import report


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
    lead = "if all are true:" if kind == "home" else "if you have:"
    door = "Or go to an emergency department.\n\n" if kind == "today" else ""
    return f"/// care-card | {kind}\n\n## Act\n\n{lead}\n\n{items}\n\n{door}///\n\n"


def problems(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text, SHARED_CARD), KINDS))


def test_good_cards_pass():
    emergency, short = '--8<-- "emergency-card.md"\n\n', '\n--8<-- "emergency-short.md"\n\n'
    good = emergency + card("today", 7).replace("if you have:", "if you have:[^a]") + card("home")
    assert not problems(f"{good}## More\n\nText.\n")
    assert not problems(f"{card('home')}{short}## More\n\nText.\n")


def test_cards_out_of_order_or_twice_are_reported():
    """A calm card above an urgent one can cost time."""
    assert problems(card("home") + card("today") + card("today")) == [
        'docs/a.md:11: the card "today" comes after "home"\n'
        "    Fix: keep the order emergency, today, home",
        'docs/a.md:23: this is a second "today" card\n    Fix: make one card of the two',
    ]


def test_an_emergency_card_outside_its_file_is_reported():
    """Two copies of the signs drift apart."""
    typed = card("emergency").replace("if you", "[Call 112](tel:112)\n\nif you")
    assert problems(typed) == [
        "docs/a.md:1: the emergency card is written here again\n"
        '    Fix: write --8<-- "emergency-card.md" in its place'
    ]


def test_an_emergency_card_without_numbers_on_top_is_reported():
    """On a phone the numbers would be off the screen."""
    here = [one for one in problems(card("emergency")) if "written here again" not in one]
    assert here == [
        'docs/a.md:1: the card "emergency" does not hold a heading, a line and a list\n'
        '    Fix: write "## …", then "if …:", then the signs as a list',
        "docs/a.md:1: the telephone numbers are not right under the heading\n"
        "    Fix: write the [Call …](tel:…) links between the heading and the signs",
    ]


def test_a_card_for_today_without_an_open_door_is_reported():
    """At three in the morning no doctor answers; the card about medicines named none at all."""
    assert problems(card("today").replace("Or go to an emergency department.\n\n", "")) == [
        "docs/a.md:1: the card does not say where to go when nobody can see the reader today\n"
        "    Fix: name the emergency department, or the emergency number"
    ]


def test_a_card_without_its_shape_is_reported():
    """The parts are the same in each card, so that a reader can find them."""
    assert problems("/// care-card | today\n\nEmergency number.\n\n///\n\nMore.\n") == [
        'docs/a.md:1: the card "today" does not hold a heading, a line and a list\n'
        '    Fix: write "## …", then "if …:", then the signs as a list',
        'docs/a.md:7: text follows the card "today" without a heading\n'
        "    Fix: give it a heading of its own",
    ]
    assert problems(card("today", 8).replace("if you", "You")) == [
        'docs/a.md:5: the line under the heading does not say when\n    Fix: start with "if "',
        f"docs/a.md:7: the card has 8 signs\n    Fix: {FULL}",
    ]
    second = "\nor if you have:\n\n" + "- a sign\n" * 4 + "\n///\n\n"
    assert problems(card("today", 4).replace("\n///\n\n", second)) == [
        f"docs/a.md:7: the card has 8 signs\n    Fix: {FULL}",
    ]


def test_one_calm_sign_of_several_does_not_keep_at_home():
    """And a reader need not have every sign to act."""
    fix = "\n    Fix: all of them must be true to stay at home, and any of them is enough to act"
    assert problems(card("home").replace("all are", "one is")) == [
        f'docs/a.md:5: the card "home" counts its signs wrongly: "if one is true:"{fix}'
    ]
    assert problems(card("today").replace("if you have", "if all is")) == [
        f'docs/a.md:5: the card "today" counts its signs wrongly: "if all is:"{fix}'
    ]
