from rules.content.signs import check, joined, unused
from rules.problem import messages
from rules.text.page import Page, read_page
from rules.text.records import read_records
from tests.report import report


def test_every_sign_on_a_care_card_comes_from_one_place(pages, signs):
    """Two pages that rate the same sign differently would send a reader the wrong way."""
    faults = [one for page in pages for one in check(page, signs)]
    report([*unused(pages, signs), *joined(signs), *faults])


RECORDS = read_records(
    "signs.yml",
    "lasts:\n  level: visit\n  text: lasts more than 2 weeks\n"
    "droop:\n  level: today\n  text: droops\n",
)


def page(signs: str) -> Page:
    card = f"/// care-card | visit\n\n## See\n\nif it:\n\n{signs}\n\nCall.\n\n///\n"
    return read_page("docs/a.md", f"{card}\n## Next\n\n- a\n")


def test_signs_named_by_id_pass():
    assert messages(check(page("/// signs | lasts\n\n///"), RECORDS)) == []


def test_a_sign_on_a_card_of_another_level_cannot_stand():
    """The two levels contradict each other."""
    assert messages(check(page("/// signs | droop gone\n\n///"), RECORDS)) == [
        'docs/a.md:7: no sign is called "gone"\n    Fix: use an id of signs.yml',
        'docs/a.md:7: the sign "droop" is of the level "today", not "visit"\n'
        '    Fix: move it to the "today" card, or change its level in signs.yml:5',
    ]


def test_a_typed_sign_cannot_stand():
    """A second wording is a second threshold."""
    assert messages(check(page("- lasts 3 weeks"), RECORDS)) == [
        "docs/a.md:7: a sign is written on the card itself\n"
        "    Fix: name it by its id: /// signs | … (add it to signs.yml if it is new)"
    ]


def test_a_sign_that_no_card_shows_is_reported():
    """What nobody reads goes stale."""
    assert messages(unused([page("/// signs | lasts\n\n///")], RECORDS)) == [
        'signs.yml:4: no card shows the sign "droop"\n    Fix: show it or delete it'
    ]


def test_emergency_signs_that_count_only_together_are_reported():
    """Who waits for the second one waits too long."""
    text = "level: emergency\n  text: lips swell, and breath is short\n"
    rows = read_records("signs.yml", f"swell:\n  {text}lasts:\n  level: visit\n  text: a and b\n")
    assert messages(joined(rows)) == [
        'signs.yml:1: "and" joins signs of an emergency: "lips swell, and breath is short"\n'
        '    Fix: write "or": each alone is reason enough to call; what must come together comes '
        '"with"'
    ]
