"""A sheet says what its page says: every word, in the same order, and nothing else."""

from __future__ import annotations

import re

import pytest
from lxml.html import HtmlElement

from publish.interface import say
from publish.markdown.numbers_block import ROLES, not_called
from rules.built.handouts import SheetFile
from rules.built.links import SITE_URL
from rules.built.page import BuiltPage
from rules.built.pdf_letters import bare
from rules.text.records import Records

# For the screen, and the foot of the sheet that a browser prints.
SCREEN_OR_FOOT = ("paper-choice", "clinic-form-place", "sheet-foot")
ADVICE_LINE = "ahealthadviceline"
NUMBERS = "Call112Call911Call999"


def text(element: HtmlElement) -> str:
    """Return the words without marks, spaces or drawings, nor the way to all numbers."""
    marks = (
        "ancestor::*[@class='sources__mark'] or ancestor::svg or ancestor::a[contains(., 'Find')]"
    )
    return bare("".join(element.xpath(f".//text()[not({marks})]")))


def sections(page: BuiltPage) -> dict[str, list[HtmlElement]]:
    """Return the elements of each section by the anchor of its heading; the first one is ""."""
    found: dict[str, list[HtmlElement]] = {"": []}
    for element in page.tree.xpath("//*[@class='page__text']/*"):
        if element.get("class") == "sources":
            break
        if element.get("class", "").split(" ")[0] in SCREEN_OR_FOOT:
            continue
        if element.tag == "p" and "care-card--emergency" in (
            element.getprevious().get("class") or ""
        ):
            continue  # it only names the sources of the card
        if element.tag == "h2":
            found[element.get("id")] = []
        found[list(found)[-1]].append(element)
    return found


def block(element: HtmlElement) -> str:
    """Return the words of a block. What is seen in a case ends with a colon on paper."""
    name = element.get("class", "")
    if name == "case-list":
        return "".join(f"{text(one)}{':' * (one.tag == 'h3')}" for one in element)
    if name == "clinic-box":
        # Its column heads say where to write; on paper lines do.
        rows = "".join(map(text, element.iter("th")))[len("ContactWritehere") :]
        return text(element.find(".//caption")) + rows
    return text(element)


def small_print(page: BuiltPage, sheet: SheetFile) -> str:
    """Return the words about the sheet: dates, review, notices, and where the sources are."""
    rows = page.tree.xpath("//dl[@class='review-line']/div")
    review = "".join(f"{text(row.find('dt'))}:{text(row.find('dd'))}." for row in rows)
    notices = [text(one) for one in page.tree.xpath("//*[@class='footer__text']")]
    return review + "".join(notices if sheet.kind == "handout" else notices[-1:])


def expected(page: BuiltPage, sheet: SheetFile) -> str:
    """Return what the sheet must say, from the page alone."""
    parts = sections(page)
    whole = {name: "".join(map(block, elements)) for name, elements in parts.items()}
    strip = text(page.tree.xpath("//*[contains(@class, 'safety-strip__link')]")[0])
    strip += text(page.tree.xpath("//*[@id='emergency-title']")[0]).partition(":")[2]
    small = small_print(page, sheet)
    if sheet.kind == "diary":
        return strip + whole["diary"] + small
    if sheet.kind == "questions":
        return strip + whole["questions"] + whole["who-to-call"] + small
    head = page.tree.find(".//*[@class='page-head']")
    # Diary and questions are sheets of their own.
    names = [name for name in whole if name and name not in ("diary", "questions")]
    return text(head) + "".join(whole[name] for name in names) + small


def of_country(words: str, country: dict) -> str:
    """Return the words with the numbers of a country in the places that may differ."""
    calls = "".join(f"Call{bare(one['number'])}" for one in country["emergency"])
    notes = [f"{one['number']}:{one['note']}." for one in country["emergency"] if "note" in one]
    words = words.replace(NUMBERS, calls + bare("".join(notes)))
    advice = bare("or".join(one["number"] for one in country["advice"]))
    if advice:
        words = words.replace(ADVICE_LINE, f"thehealthadviceline{advice}")
    poison = bare("or".join(one["number"] for one in country.get("poison", [])))
    line = f"{poison}(poisonline)ortheemergencynumber" if poison else "theemergencynumber"
    words = words.replace("apoisonlineortheemergencynumber", line)
    if not country.get("crisis"):
        words = words.replace("Callacrisisline", "Gethelp")
    for role, row in (("poison", "Poisonline"), ("crisis", "Crisisline")):
        words = words.replace(row, "", bool(country.get(role)))
    numbers = "".join(
        f"{say(f'number.{role}')}:{listed(country, role)}"
        for role in ROLES
        if listed(country, role)
    )
    return words.replace("EmergencynumberHealthadviceline", bare(numbers), 1)


def listed(country: dict, role: str) -> str:
    """Return a country's numbers of a role, and what stands beside or for them, as sentences."""
    lines = [
        (not_called(one) if "by" in one else one["number"])
        + (f"({one['note']})" if one.get("note") else "")
        for one in country.get(role) or []
    ]
    parts = [",".join(lines), country.get(f"{role}_note", "").rstrip(".")]
    return "".join(f"{part}." for part in parts if part)


@pytest.fixture(scope="module")
def page(built_pages: list[BuiltPage]) -> BuiltPage:
    """Return the page that the sheets are printed from."""
    return next(page for page in built_pages if page.path == "handout/sheet/index.html")


def without_sources(words: str) -> str:
    """Return the words of a sheet without its line of sources, which the page has as a list."""
    before, found, after = words.replace(bare(f"{SITE_URL}handout/sheet/"), "").partition(
        "Sources:"
    )
    return before + (re.sub(r"^.*?\.(?=Lastupdate:)", "", after) if found else after)


def test_a_sheet_says_what_its_page_says_and_nothing_else(
    sheets: list[SheetFile], page: BuiltPage, numbers: Records
) -> None:
    """A validator does not see a lost sentence; on paper it may be the one that mattered."""
    countries = {bare(one["name"]).lower(): one for one in numbers.entries.values()}
    for sheet in sheets:
        words = expected(page, sheet)
        if sheet.country:
            words = of_country(words, countries[sheet.country.replace("-", "")])
        assert without_sources(sheet.words) == words, sheet.path


def test_each_country_of_the_numbers_has_its_sheets(
    sheets: list[SheetFile], numbers: Records
) -> None:
    """A number added to numbers.yml is printed without another list to keep."""
    printed = {(sheet.country.replace("-", ""), sheet.large) for sheet in sheets}
    for country in numbers.entries.values():
        name = bare(country["name"]).lower()
        assert {(name, False), (name, True)} <= printed, country["name"]


def test_a_lost_sentence_is_noticed(sheets: list[SheetFile], page: BuiltPage) -> None:
    """The proof takes one sign from a card of the page: the sheet then says too much."""
    sheet = next(one for one in sheets if one.file.name == "lip-twitch-handout-a4.pdf")
    sign = text(page.tree.xpath("//*[@id='today']//li")[1])
    words = expected(page, sheet)
    assert sign in words
    assert without_sources(sheet.words) != words.replace(sign, "")
