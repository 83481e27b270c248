import pytest

from rules.content.readers import check, unmet
from rules.problem import messages
from rules.text.page import Page, read_page
from rules.text.readers import HELP, Rung, ladder
from rules.text.records import Records, read_records
from tests.report import report


@pytest.fixture(scope="session")
def help_page(pages: list[Page]) -> Page:
    """Return the page that readers walk down."""
    return next(page for page in pages if page.path == HELP)


@pytest.fixture(scope="session")
def steps(help_page: Page, signs: Records, special_cases: Records) -> list[Rung]:
    """Return the steps of that page."""
    return ladder(help_page, signs.entries, list(special_cases.entries.values()))


def test_every_reader_stops_where_help_comes_in_time(readers, steps, help_page):
    """A page of good cards may still let someone in danger fall between them."""
    report([*check(readers, steps), *unmet(readers, steps, help_page)])


SIGNS = {
    "droop": {"level": "emergency", "when": [{"face": "droops", "onset": ["sudden", "waking"]}]},
    "lasts": {"level": "visit", "when": [{"weeks": "more-than-2"}]},
    "short": {"level": "home", "when": [{"weeks": "2-or-less"}]},
    "none": {"level": "home", "when": [{}]},
}
ROWS = [{"id": "sugar", "when": {"special": [{"feels": "shaking", "illness": "diabetes"}]}}]
PAGE = "/// signs | droop\n\n///\n\n/// special-cases\n\n///\n\n/// signs | lasts\n\n///\n\n"
STEPS = ladder(read_page(HELP, f"{PAGE}/// signs | short none\n\n///\n"), SIGNS, ROWS)


def problems(notices: str, level: str, steps: list[Rung] = STEPS, more: str = "") -> list[str]:
    """Return what the rule says about one reader."""
    text = f"- {{story: S, notices: {{{notices}}}, level: {level}{more}}}\n"
    return messages(check(read_records("readers.yml", text), steps))


def test_readers_who_stop_at_their_level_pass():
    """The first step that fits decides, and at home each sign must fit."""
    assert not problems("face: droops, onset: waking, weeks: more-than-2", "emergency")
    assert not problems("feels: [shaking, other], illness: diabetes", "special")
    assert not problems("weeks: 2-or-less, face: [other]", "home")


def test_a_reader_who_falls_through_or_stops_elsewhere_is_reported_with_the_story():
    """The story says what it would have meant."""
    fix = "is right: change a sign, its place or its cases"
    assert problems("face: droops, onset: days", "today") == [
        'readers.yml:1: falls through: "S"\n    Fix: today is right: add a sign, or a case of it'
    ]
    assert problems("weeks: more-than-2, face: droops, onset: days", "emergency") == [
        f'readers.yml:1: lands too low, at visit (lasts): "S"\n    Fix: emergency {fix}'
    ]
    assert problems("face: droops, onset: sudden, weeks: 2-or-less", "home") == [
        f'readers.yml:1: is sent too high, at emergency (droop): "S"\n    Fix: home {fix}'
    ]
    assert problems("weeks: more-than-2", "visit", more=", stops_at: droop") == [
        'readers.yml:1: stops at lasts: "S"\n    Fix: droop has to catch this reader'
    ]


def test_a_sign_or_row_taken_off_the_page_lets_its_reader_fall():
    """The order and the signs come from the page, not from the list of readers."""
    for gone, notices in (
        ("signs | droop", "face: droops, onset: sudden"),
        ("special-cases", "feels: shaking, illness: diabetes"),
    ):
        page = read_page(HELP, PAGE.replace(gone, "signs | lasts"))
        said = problems(f"{notices}, weeks: more-than-2", "emergency", ladder(page, SIGNS, ROWS))
        assert (
            said[0].startswith("readers.yml:1: lands too low, at visit (lasts)")
            or "no sign asks for" in said[0]
        )


def test_a_word_that_no_sign_asks_for_is_reported():
    """A misspelt word would quietly let the reader fall."""
    assert problems("fase: droops", "emergency") == [
        "readers.yml:1: no sign asks for fase\n"
        "    Fix: use a word of `when` in signs.yml or special_cases.yml"
    ]


def test_a_sign_that_no_reader_meets_is_reported():
    """Nothing would notice if it stopped to work."""
    readers = read_records("readers.yml", "- {notices: {weeks: more-than-2}}\n")
    page = read_page(HELP, PAGE)
    assert messages(unmet(readers, STEPS, page)) == [
        f"{HELP}:1: no reader stops at droop\n    Fix: add one to readers.yml",
        f"{HELP}:1: no reader stops at sugar\n    Fix: add one to readers.yml",
    ]
