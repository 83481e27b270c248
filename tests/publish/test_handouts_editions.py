"""A sheet that does not fit is refused, never shrunk, and the same words give the same bytes."""

from __future__ import annotations

from pathlib import Path

from lxml.html import document_fromstring
from typst import TypstError

from publish.handouts.editions import (
    NO_ROOM,
    SPACINGS,
    Edition,
    PdfFile,
    all_editions,
    print_edition,
    print_editions,
)
from publish.handouts.file_tables import with_file_tables
from publish.handouts.pdf import FALLBACK_FONTS, FONTS, TEMPLATES, Typesetter
from tests.proof import exit_message

ROOT = Path(__file__).parents[2]
WORDS = {"site": "A site", "sources": "Sources: A.", "url": "https://a.org/"}
PLACES = (
    '<div class="handout-files handout-files--countries"></div>'
    '<div class="handout-files handout-files--extras"></div>'
)


class FakeTypesetter(Typesetter):
    """Gives a PDF of as many pages as a list says, one after the other; None is a refusal."""

    def __init__(self, *pages: int | None) -> None:
        """Keep the list and note each spacing that is tried."""
        self.pages = list(pages)
        self.tried: list[float] = []

    def pdf(self, template: str, words: dict) -> bytes:
        """Return the next PDF."""
        self.tried.append(words["spacing"])
        pages = self.pages.pop(0)
        if pages is None:
            raise TypstError(f"assertion failed: {NO_ROOM}", "")
        return b"<</Type/Pages/Count %d>>" % pages


def test_space_gives_way_until_the_words_fit() -> None:
    typesetter = FakeTypesetter(3, None, 2)
    assert print_edition(typesetter, Edition("handout", "a4"), WORDS).pages == 2
    assert typesetter.tried == list(SPACINGS[:3])


def test_the_sheets_of_one_kind_are_never_looser_than_the_first() -> None:
    """They look alike, and each is not printed anew to find the same spacing."""
    typesetter = FakeTypesetter(3, 2, 2, 1)
    sheets = [Edition("handout", "us-letter"), Edition("handout", "us-letter")]
    print_editions(typesetter, [*sheets, Edition("diary", "us-letter")], WORDS)
    assert typesetter.tried == [*SPACINGS[:2], SPACINGS[1], SPACINGS[0]]


def test_a_sheet_that_does_not_fit_stops_the_build() -> None:
    """A third side would come out of the printer alone, and be lost."""
    assert exit_message(
        print_edition, FakeTypesetter(*[3] * len(SPACINGS)), Edition("handout", "a4"), WORDS
    ) == (
        "lip-twitch-handout-a4.pdf: 3 pages, at most 2 may be\n"
        "    Fix: shorten docs/handout/sheet.md, never the type"
    )


def test_each_sheet_comes_on_both_papers_in_both_sizes_and_for_each_country() -> None:
    countries = [{"code": "us", "name": "United States"}, {"code": "gb", "name": "United Kingdom"}]
    names = [edition.file_name for edition in all_editions(countries)]
    assert len(names) == len(set(names)) == 12 + 4
    assert names[-4:] == [
        "lip-twitch-handout-united-states-us-letter.pdf",
        "lip-twitch-handout-united-states-large-print-us-letter.pdf",
        "lip-twitch-handout-united-kingdom-a4.pdf",
        "lip-twitch-handout-united-kingdom-large-print-a4.pdf",
    ]


def test_each_country_and_each_size_has_its_place_in_the_table() -> None:
    """A row leads to the sheets of one country, and says for which regions it is."""
    eu = {"code": "eu", "name": "European Union", "regions": ["DE", "SE"]}
    files = [
        PdfFile(edition, b"%PDF" * 500, 4 if edition.large else 2, 1)
        for edition in all_editions([eu])
    ]
    page = with_file_tables(PLACES, files)
    assert "<caption>PDF files: 2 sides, or up to 4 in large print</caption>" in page
    tables = document_fromstring(page).findall(".//table")
    rows = {row[0].text: row for table in tables for row in table.iterfind("tbody/tr")}
    assert list(rows) == ["Any country", "European Union", "14-day diary", "Question sheet"]
    assert [len(cell) for cell in rows["Any country"]] == [0, 2, 2]
    link = rows["European Union"][2][0]
    assert link.get("href") == "lip-twitch-handout-european-union-large-print-a4.pdf"
    assert link.text_content() == "European Union, large print, PDF, A4, 2 KB"
    assert rows["European Union"].get("data-regions") == "DE SE"
    assert "data-regions" not in rows["Any country"].attrib


def test_a_page_without_a_place_for_the_tables_is_refused() -> None:
    assert exit_message(with_file_tables, "<p>A</p>", []) == (
        "the handout page has no place for a table of its files\n"
        "    Fix: add the block /// handout-files | countries"
    )


def test_the_colours_of_the_templates_are_those_of_the_site() -> None:
    """Paper and screen show one level in one colour."""
    tokens = (ROOT / "overrides/assets/css/tokens.css").read_text(encoding="utf-8")
    text = (TEMPLATES / "sizes.typ").read_text(encoding="utf-8")
    colours = {part[:7] for part in text.split('rgb("')[1:]}
    assert len(colours) >= 8
    assert {colour for colour in colours if colour not in tokens} == set()


def test_no_template_is_slanted_or_justified_and_the_font_has_its_licence() -> None:
    """UKAAF and RNIB: no italics, left aligned."""
    for template in TEMPLATES.glob("*.typ"):
        text = template.read_text(encoding="utf-8")
        assert not any(word in text for word in ("emph(", "italic", "justify: true")), template
    for folder in (FONTS, FALLBACK_FONTS):
        assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
        assert sum(file.stat().st_size for file in folder.glob("*.ttf")) < 110_000
    families = sorted(font.family for font in Typesetter().fonts.fonts())
    assert families == ["Atkinson Hyperlegible Next"] * 2 + ["Noto Sans"] * 2
