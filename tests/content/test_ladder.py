"""The order of help: emergency card, special cases, today; and what other pages call an emergency.

A page cannot name an emergency that the card and the special cases leave out, and what has to be
done at once is said so wherever it stands.
"""

import re

from publish.markdown.citations import MARK
from tests.content.page import Page, read_page
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.content.statements import statements
from tests.content.test_care_cards import EMERGENCY_FILE
from tests.problem import Problem, messages, report

LADDERS = ("docs/when-to-get-help.md", "docs/handout/sheet.md")
FIRST, CASES, TODAY = ("emergency card", "special cases", "today card")
# How each part of the ladder opens on a page.
OPENS = {
    FIRST: r"/// care-card \| emergency",
    CASES: r"/// special-cases(?: \|.*)?",
    TODAY: r"/// care-card \| today",
}
CALL = re.compile(r"\bcall (?:the emergency number|for emergency help|an ambulance)", re.IGNORECASE)
AT_ONCE = re.compile(r"\bat once\b")


def out_of_order(page: Page) -> list[Problem]:
    """Return the problem of a page that leaves out a part of the ladder, or turns it round."""
    places = {
        part: next((n for n, one in enumerate(page.typed) if re.fullmatch(opens, one.text)), None)
        for part, opens in OPENS.items()
    }
    missing = [part for part, place in places.items() if place is None]
    if missing:
        fix = f"keep {FIRST}, {CASES}, {TODAY}"
        return [Problem(page.path, 1, f"the page has no {' and no '.join(missing)}", fix)]
    order = sorted(places, key=places.__getitem__)
    if order == list(OPENS):
        return []
    line = page.typed[places[order[0]]]
    wrong = f"the order is {', '.join(order)}"
    return [Problem(line.path, line.number, wrong, f"write {FIRST}, {CASES}, {TODAY}")]


def unknown_emergencies(page: Page, known: set[str], where: str) -> list[Problem]:
    """Return the sentences that say to call and rest on nothing that the ladder rests on."""
    return [
        Problem(
            one.line.path,
            one.line.number,
            f'no card or special case has this emergency: "{plain(one.text)}"',
            f"mark it with a claim of theirs, or add {', '.join(one.marks)} to {where}",
        )
        for one in statements(page.lines)
        if one.marks and CALL.search(plain(one.text)) and not known & set(one.marks)
    ]


def two_levels(signs: Records, special_cases: Records) -> list[Problem]:
    """Return the signs that a special case has, too, and that do not say "at once"."""
    at_once = [
        case for row in special_cases.entries.values() for case in row["when"].get("special", [])
    ]
    return [
        Problem(
            signs.path,
            signs.lines[name],
            f'"{name}" is "{sign["level"]}" here, and to be done at once among the special cases',
            'say "at once" in its text, or change its cases',
        )
        for name, sign in signs.entries.items()
        if any(case in at_once for case in sign["when"]) and not AT_ONCE.search(sign["text"])
    ]


def of_the_ladder(signs: Records, special_cases: Records, pages: list[Page]) -> set[str]:
    """Return the claims that the emergency card and the special cases rest on."""
    urgent = [sign for sign in signs.entries.values() if sign["level"] == "emergency"]
    rows = special_cases.entries.values()
    card = [line.text for one in pages for line in one.typed if line.path == EMERGENCY_FILE]
    marked = {name for text in card for name in MARK.findall(text)}
    return marked | {name for one in [*urgent, *rows] for name in one["claims"]}


def test_special_cases_come_between_emergency_and_today_on_page_and_sheet(pages):
    """Who has a reaction to a medicine would else stop at a card for less."""
    found = [page for page in pages if page.path in LADDERS]
    assert [page.path for page in found] == sorted(LADDERS)
    report(problem for page in found for problem in out_of_order(page))


def test_every_emergency_on_a_condition_page_is_on_the_card_or_a_special_case(
    pages, signs, special_cases
):
    """Who reads the help page alone must meet it as well."""
    known = of_the_ladder(signs, special_cases, pages)
    conditions = [page for page in pages if page.path.startswith("docs/conditions/")]
    where = special_cases.path
    report(problem for page in conditions for problem in unknown_emergencies(page, known, where))


def test_what_is_to_be_done_at_once_is_said_so_on_every_card(signs, special_cases):
    """The same sign with two levels would let one reader wait."""
    report(two_levels(signs, special_cases))


def page(*parts: str) -> Page:
    """Return a page with these parts of the ladder."""
    opened = {FIRST: "/// care-card | emergency", CASES: "/// special-cases | sheet"}
    text = "".join(f"{opened.get(part, '/// care-card | today')}\n\n///\n\n" for part in parts)
    return read_page("docs/a.md", text)


def test_the_right_order_passes():
    """A rule that always speaks is soon switched off."""
    assert out_of_order(page(FIRST, CASES, TODAY)) == []


def test_another_order_or_a_missing_part_is_reported():
    """The message names the order it found."""
    assert messages(out_of_order(page(FIRST, TODAY, CASES))) == [
        "docs/a.md:1: the order is emergency card, today card, special cases\n"
        "    Fix: write emergency card, special cases, today card"
    ]
    assert messages(out_of_order(page(FIRST, TODAY))) == [
        "docs/a.md:1: the page has no special cases\n"
        "    Fix: keep emergency card, special cases, today card"
    ]


def test_an_emergency_that_the_ladder_leaves_out_is_reported():
    """One that it has, and one without a call, pass."""
    text = "Call the emergency number for a rash.[^rash]\n\nA rash is red.[^rash]\n"
    found = unknown_emergencies(read_page("docs/a.md", text), {"fit"}, "cases.yml")
    assert messages(found) == [
        'docs/a.md:1: no card or special case has this emergency: "Call the emergency number for a '
        'rash."\n    Fix: mark it with a claim of theirs, or add rash to cases.yml'
    ]
    assert unknown_emergencies(read_page("docs/a.md", text), {"rash"}, "cases.yml") == []


def test_a_sign_that_a_special_case_has_at_once_is_reported():
    """The cases are compared, not the words."""
    cases = "- when: {special: [{age: baby, trembles: on}]}\n"
    sign = "b:\n  level: today\n  text: a baby trembles on\n  when: [{age: baby, trembles: on}]\n"
    rows = read_records("cases.yml", cases)
    assert messages(two_levels(read_records("signs.yml", sign), rows)) == [
        'signs.yml:1: "b" is "today" here, and to be done at once among the special cases\n'
        '    Fix: say "at once" in its text, or change its cases'
    ]
    at_once = sign.replace("trembles on\n", "trembles on (call at once)\n")
    assert two_levels(read_records("signs.yml", at_once), rows) == []
