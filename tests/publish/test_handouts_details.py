"""A clinic's details are printed as they are and fit, or are refused; they never do anything."""

from __future__ import annotations

import io
import unicodedata
from itertools import product
from pathlib import Path

import page as validator
import pdfplumber
import pypdfium2
import pytest
import typst
import yaml
from hypothesis import example, given, settings

from publish.handouts.clinic import LONGEST_WORD, TEXTS, read_clinic, with_clinic
from publish.handouts.countries import read_countries
from publish.handouts.editions import PAPERS, Edition, paper_of, print_edition
from publish.handouts.pdf import Typesetter
from rules.built.pdf_letters import read_letters
from tests.publish.biting import ALWAYS_THE_SAME, BITING

SHEET = Edition("questions", "a4")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"/>'
# What a clinic may write at most: many words, or one that is as wide as can be.
LONGEST = {
    "words": "The Old Bakery Health Centre, Wellington Road, " * 2,
    "capitals": "SANDRINGHAMSANDRINGHAM"[:LONGEST_WORD],
}
# A full stop may hang over the margin of 12 mm by a little.
SIDE_MARGIN = 10.5 / 25.4 * 72


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def printed(typesetter: Typesetter, words: dict, folder: Path, detail: str) -> bytes | str:
    """Return the PDF with this detail in each row of the box, or why there is none."""
    file = folder / "clinic.yml"
    file.write_text(yaml.safe_dump(dict.fromkeys(("name", "hours"), detail)), encoding="utf-8")
    try:
        return print_edition(typesetter, SHEET, with_clinic(words, read_clinic(file), folder)).pdf
    except SystemExit as stop:
        return str(stop.code)


def words_of(pdf: bytes) -> str:
    """Return the words of a PDF, without spaces."""
    return "".join(letter.text for letter in read_letters(pypdfium2.PdfDocument(pdf)))


@settings(ALWAYS_THE_SAME, max_examples=10)
@given(BITING.map(lambda detail: detail[:LONGEST_WORD]))
@example('#image("/etc/passwd")')
@example("*a* _b_ $x$ <c> @d \\e `f`")
@example("[a](https://a.org)")
def test_a_detail_is_shown_or_refused(
    typesetter: Typesetter, words: dict, tmp_path: Path, detail: str
) -> None:
    """The sheet is handed to patients; what is in a text file must not become a program."""
    result = printed(typesetter, words, tmp_path, detail)
    if isinstance(result, str):
        assert "\n    Fix: " in result
        return
    with pdfplumber.open(io.BytesIO(result)) as pdf:
        # Nothing of the clinic's to typesetter: no address is opened, no script is run.
        pressed = {one["uri"] for page in pdf.pages for one in page.annots}
        assert pressed <= {words["url"]}
    assert words_of(result).count("".join(detail.split())) >= 2


def test_a_character_that_no_sheet_can_show_is_named(
    typesetter: Typesetter, words: dict, tmp_path: Path
) -> None:
    """Typst alone says it in a long trace."""
    assert printed(typesetter, words, tmp_path, "Clinic 診") == (
        'lip-twitch-questions-a4.pdf: our typefaces have no glyph for "診"\n'
        "    Fix: write it in Latin, Greek or Cyrillic letters, or leave it out"
    )


@pytest.mark.parametrize(
    "name",
    [
        "Tŷ Bryn, Ffordd Ŵyn",
        "Przychodnia Łódź, Zażółć",
        "Ordinace Říčany, Žďár",
        "Ordinacija Čakovec, Đurđevac",
        "Cabinet Sănătate, Țăndărei",
        "Őrségi rendelő, Győr",
        "Diş Kliniği, İzmir",
        "Phòng khám Đa khoa Thường",
        "Κέντρο Υγείας Αθήνα",
        "Поликлиника, Київ",
    ],
)
def test_names_of_clinics_keep_their_letters(
    typesetter: Typesetter, words: dict, tmp_path: Path, name: str
) -> None:
    """A clinic in Wales has ŷ on its door; none is told to use other letters."""
    result = printed(typesetter, words, tmp_path, name)
    assert isinstance(result, bytes), result
    assert "".join(name.split()) in unicodedata.normalize("NFC", words_of(result))


def details(folder: Path, text: str) -> dict:
    """Return the longest details that are allowed, and write their logo."""
    (folder / "a.svg").write_text(LOGO)
    return {key: text[:most].strip() for key, (most, _) in TEXTS.items()} | {"logo": "a.svg"}


@pytest.mark.parametrize("kind", LONGEST)
def test_the_longest_details_fit_every_sheet(
    typesetter: Typesetter, words: dict, tmp_path: Path, kind: str
) -> None:
    """A clinic that keeps to the limits must not be told that its sheet does not fit."""
    filled = with_clinic(words, details(tmp_path, LONGEST[kind]), tmp_path)
    known = {one["code"]: one for one in read_countries()}
    # General, and the countries with the most numbers, each on its own paper.
    wanted: list[tuple[dict | None, str]] = [(None, paper) for paper in PAPERS]
    wanted += [(known[code], paper_of(known[code])) for code in ("gb", "us", "au")]
    for sheet, large, (country, paper) in product(("handout", "questions"), (False, True), wanted):
        edition = Edition(sheet, paper, large, country)
        pdf = print_edition(typesetter, edition, filled).pdf
        assert validator.validate_pdf_bytes(pdf, profile="ua1").failures == [], edition.file_name
        assert margin(pdf) >= SIDE_MARGIN, f"{edition.file_name}: words run over the edge"


def margin(pdf: bytes) -> float:
    """Return how many points the words of a PDF keep from the right edge, at least."""
    document = pypdfium2.PdfDocument(pdf)
    widths = [side.get_width() for side in document]
    return min(widths[one.side - 1] - one.box[2] for one in read_letters(document))


def test_words_that_run_over_the_edge_are_noticed() -> None:
    """The proof that the margin can be too small: a line that does not break."""
    wide = "#set page(width: 100pt, margin: 10pt)\n#box[SandringhamSandringham]"
    assert margin(typst.compile(wide.encode())) < 0
