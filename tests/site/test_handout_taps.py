from __future__ import annotations

from pathlib import Path

from publish.handouts.countries import read_countries
from rules.built.handouts import SheetFile
from rules.built.links import SITE_URL
from rules.built.pdf_letters import bare
from rules.problem import messages
from rules.site.handout_taps import ADDRESS_FIX, NUMBER_FIX, check
from tests.report import report

ADDRESS = f"{SITE_URL}handout/sheet/"


def test_each_number_and_address_of_a_sheet_can_be_tapped(sheets: list[SheetFile]) -> None:
    """Someone who reads the sheet on a phone should not have to type a number in an emergency."""
    countries = {bare(one["name"]).lower(): one for one in read_countries()}
    for sheet in sheets:
        own = [countries[sheet.country.replace("-", "")]] if sheet.country else countries.values()
        report(check(sheet, own, ADDRESS))


def test_what_cannot_be_tapped_is_reported(site: Path) -> None:
    """The proof takes the milligrams of caffeine for a number, and the site for the page."""
    path = "handout/lip-twitch-handout-united-kingdom-a4.pdf"
    said = messages(check(SheetFile(site / path), [{"crisis": [{"number": "400"}]}], SITE_URL))
    words = SITE_URL.split("//")[1]
    assert said == [
        f'{path}:1: "400" on side 2 is not a link to tel:400\n    Fix: {NUMBER_FIX}',
        f'{path}:1: "{words}" on side 1 is not a link to {SITE_URL}\n    Fix: {ADDRESS_FIX}',
        f'{path}:1: "{words}" on side 2 is not a link to {SITE_URL}\n    Fix: {ADDRESS_FIX}',
        f"{path}:1: no link to {SITE_URL}\n    Fix: {ADDRESS_FIX}",
    ]


def test_a_number_that_takes_texts_is_left_as_it_is(site: Path) -> None:
    """A tap would call it."""
    sheet = SheetFile(site / "handout/lip-twitch-handout-ireland-a4.pdf")
    texts = {"number": "50808", "by": "text"}
    assert check(sheet, [{"crisis": [texts]}], ADDRESS) == []
    assert check(sheet, [{"crisis": [{"number": "50808"}]}], ADDRESS) != []
