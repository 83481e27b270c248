from __future__ import annotations

import yaml

from rules.built.links import links
from rules.built.page import BuiltPage, read_page
from rules.problem import Problem
from rules.site.telephone_numbers import NUMBERS, at_the_top, check, digits
from rules.text.records import Records
from tests.proof import on_body
from tests.report import report


def listed(*roles: str) -> set[str]:
    """Return every number to call that our data lists for these roles, but none to text."""
    countries = yaml.safe_load(NUMBERS.read_text(encoding="utf-8"))
    entries = [one for country in countries for role in roles for one in country.get(role) or []]
    return {one["number"] for one in entries if "by" not in one}


def test_each_telephone_link_calls_a_known_number(built_pages: list[BuiltPage]) -> None:
    """A wrong digit here costs a life."""
    numbers = listed("emergency", "advice", "text", "poison", "crisis")
    report(problem for page in built_pages for problem in check(page, numbers))


def test_each_number_can_be_called_from_a_page(built_pages: list[BuiltPage]) -> None:
    """The table of numbers must be on the site, and whole."""
    voice = listed("emergency", "advice", "poison", "crisis")
    called = {link.address for page in built_pages for link in links(page)}
    report(
        Problem(str(NUMBERS), 1, f"no page has a link to call {number}", "show it on a page")
        for number in voice
        if f"tel:{digits(number)}" not in called
    )


def test_each_page_has_the_numbers_at_its_top(
    built_pages: list[BuiltPage], ladder: Records
) -> None:
    """A reader with a stroke may be on any page, and has no time to look for another."""
    buttons = ladder.entries["buttons"]
    report(problem for page in built_pages for problem in at_the_top(page, buttons))


def test_a_page_that_lost_its_numbers_is_reported() -> None:
    """A link to the card alone is one tap too many, and a number without it says too little."""
    card = '<a href="../when-to-get-help/#emergency">Face drooping?</a>'
    calls = '<a href="tel:112">112</a>'
    strips = [f'<aside class="safety-strip">{one}</aside>' for one in (card, card + calls, calls)]
    fix = "\n    Fix: show overrides/partials/safety-strip.html, or what replaces it"
    gone, astray = "112 is not at the top", "nothing at the top leads to the emergency card"
    for text, wrongs in zip(strips, ([gone], [], [astray]), strict=True):
        page = read_page("a.html", f"<title>A</title>\n<body>\n{text}")
        said = [str(problem) for problem in at_the_top(page, ["112"])]
        assert said == [f"a.html:3: {wrong}{fix}" for wrong in wrongs]
    assert len(at_the_top(read_page("a.html", "<p>Twitch</p>"), ["112"])) == 2


def test_a_wrong_number_is_reported() -> None:
    body = '<a href="tel:119">Call 119</a>\n<a href="tel:999">Call 911</a>'
    assert on_body(check, {"999", "911"})(body) == [
        "index.html:3: 119 is not a number of docs/_data/numbers.yml\n    Fix: correct the number",
        'index.html:4: the link "Call 911" calls 999\n    Fix: show the number that is called',
    ]


def test_a_known_number_is_fine() -> None:
    body = '<a href="tel:18002221222">1800 222 1222</a><a href="tel:112">Call 112</a>'
    assert on_body(check, {"1800 222 1222", "112"})(body) == []
