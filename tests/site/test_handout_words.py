"""A sheet says what its page says: every word, in the same order, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lxml.html import HtmlElement

from publish.handouts.sheet import EMERGENCY
from tests.content.records import Records
from tests.site.handouts import SheetFile, bare
from tests.site.links import SITE_URL
from tests.site.page import BuiltPage

# For the screen, and the foot of the sheet that a browser prints.
SCREEN_OR_FOOT = ("paper-choice", "clinic-form-place", "sheet-foot")
ADVICE_LINE = "ahealthadviceline"


def text(element: HtmlElement) -> str:
    """Return the words of an element without marks, spaces or drawings."""
    return bare(
        "".join(
            element.xpath(".//text()[not(ancestor::*[@class='sources__mark'] or ancestor::svg)]")
        )
    )


def sections(page: BuiltPage) -> dict[str, list[HtmlElement]]:
    """Return the elements of each section by the anchor of its heading; the first one is ""."""
    found: dict[str, list[HtmlElement]] = {"": []}
    for element in page.tree.xpath("//*[@class='page__text']/*"):
        if element.get("id") == "sources":
            break
        if element.get("class", "").split(" ")[0] in SCREEN_OR_FOOT:
            continue
        if element.tag == "h2":
            found[element.get("id")] = []
        found[list(found)[-1]].append(element)
    return found


def block(element: HtmlElement, parts: int) -> str:
    """Return the words of a block. The diary may be cut in parts, each with the head again."""
    if "clinic-box" in element.get("class", ""):
        # Its column heads say where to write; on paper lines do.
        return (
            text(element.find(".//caption"))
            + "".join(map(text, element.iter("th")))[len("WhoorwhatWritehere") :]
        )
    if "diary-table" not in element.get("class", ""):
        return text(element)
    rows = element.findall(".//tbody/tr")
    length = len(rows) // parts
    table = [rows[start : start + length] for start in range(0, len(rows), length)]
    head = text(element.find(".//thead"))
    body = "".join(head + "".join(map(text, part)) for part in table)
    return text(element.find(".//caption")) + body


def small_print(page: BuiltPage, sheet: SheetFile) -> str:
    """Return the words about the sheet: dates, review, notices, and where the sources are."""
    rows = page.tree.xpath("//dl/div")
    review = "".join(f"{text(row.find('dt'))}:{text(row.find('dd'))}." for row in rows)
    notices = [text(one) for one in page.tree.xpath("//*[@class='footer__text']")]
    return review + "".join(notices if sheet.sheet == "handout" else notices[-1:])


def expected(page: BuiltPage, sheet: SheetFile) -> Iterator[str]:
    """Give what the sheet must say, from the page alone, part by part."""
    parts = {name: list(elements) for name, elements in sections(page).items()}
    strip = text(page.tree.xpath("//*[contains(@class, 'safety-strip__link')]")[0]) + bare(
        EMERGENCY
    )
    whole = {
        name: "".join(block(one, 2 if sheet.sheet == "handout" else 1) for one in elements)
        for name, elements in parts.items()
    }
    small = small_print(page, sheet)
    if sheet.sheet == "diary":
        yield strip + text(parts["diary"][0])
        yield "".join(block(one, 1) for one in parts["diary"][1:]) + small
    elif sheet.sheet == "questions":
        yield strip + whole["questions"] + whole["who-to-call"] + small
    else:
        head = page.tree.find(".//div[@class='page-head']")
        # In large print the diary is a sheet of its own.
        names = [name for name in whole if name and not (sheet.large and name == "diary")]
        yield text(head) + "".join(whole[name] for name in names) + small


def of_country(words: str, country: dict) -> str:
    """Return the words with the numbers of a country in the places that may differ."""
    start = words.index("Call112Call911Call999")
    end = words.index("localemergencynumber.") + len("localemergencynumber.")
    calls = "".join(f"Call{bare(number)}" for number in country["emergency"])
    words = words[:start] + calls + bare(country.get("emergency_note", "")) + words[end:]
    advice = bare("or".join(country["advice"]))
    if advice:
        words = words.replace(ADVICE_LINE, f"thehealthadviceline{advice}")
    known = ".".join(part for part in (advice, bare(country.get("advice_note", ""))) if part)
    emergency = bare("or".join(country["emergency"]))
    words = words.replace("EmergencynumberHealth", f"Emergencynumber:{emergency}Health")
    return words.replace(
        "HealthadvicelineDoctor", f"Healthadviceline{':' if known else ''}{known}Doctor"
    )


@pytest.fixture(scope="module")
def page(built_pages: list[BuiltPage]) -> BuiltPage:
    """Give the page that the sheets are printed from."""
    return next(page for page in built_pages if page.path == "handout/sheet/index.html")


def without_sources(words: str) -> str:
    """Return the words of a sheet without its line of sources, which the page has as a list."""
    address = bare(f"{SITE_URL}handout/sheet/")
    before, found, after = words.partition("Sources:")
    if not found:
        before, found, after = words.partition(address)
        return before + after
    assert ".Fulllist:" + address in after, "the line of sources has no address"
    return before + after.partition(address)[2]


def test_a_sheet_says_what_its_page_says_and_nothing_else(
    sheets: list[SheetFile], page: BuiltPage, numbers: Records
) -> None:
    """A validator does not see a lost sentence; on paper it may be the one that mattered."""
    countries = {bare(one["name"]).lower(): one for one in numbers.entries.values()}
    for sheet in sheets:
        words = "".join(expected(page, sheet))
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
    words = "".join(expected(page, sheet))
    assert sign in words
    assert without_sources(sheet.words) != words.replace(sign, "")
