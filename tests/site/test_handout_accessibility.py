"""Each sheet keeps every rule of PDF/UA-1 that a program can check (ISO 14289-1).

What no program can check (does the order make sense, do the words for a picture say the right
thing) is in test_handout_words.py or needs a person with a screen reader.
"""

from __future__ import annotations

import page as validator
import pytest

from tests.problem import Problem, messages, report
from tests.site.handouts import SheetFile

FIX = "mend the template in publish/handouts/templates/"


def check(path: str, pdf: bytes) -> list[Problem]:
    found = validator.validate_pdf_bytes(pdf, profile="ua1")
    if found.rules.total < 100:
        return [Problem(path, 1, f"only {found.rules.total} rules were checked", "see the checker")]
    return [Problem(path, 1, f"{one.rule_id}: {one.message}", FIX) for one in found.failures]


def test_every_sheet_keeps_pdf_ua(sheets: list[SheetFile]) -> None:
    """Someone who cannot see the sheet hears headings, lists and tables as such."""
    report(problem for sheet in sheets for problem in check(sheet.path, sheet.file.read_bytes()))


def test_every_sheet_says_its_title_and_language(sheets: list[SheetFile]) -> None:
    """The title is what a screen reader says first, and the window shows."""
    titles = set()
    for sheet in sheets:
        catalog = sheet.pdf.doc.catalog
        assert catalog["Lang"] == b"en-GB", sheet.path
        title = sheet.pdf.metadata["Title"]
        assert title.endswith("Why is my lip twitching?"), sheet.path
        titles.add((title, sheet.large, sheet.paper))
    assert len(titles) == len(sheets), "two sheets share a title, a size and a paper"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"/Lang(en-GB)", b"/Xang(en-GB)"),
        (b"/Marked true", b"/Marked null"),
        (b"/Alt(", b"/Xlt("),
    ],
)
def test_a_planted_fault_is_reported(sheets: list[SheetFile], right: bytes, wrong: bytes) -> None:
    """No language, no tags, no words for the picture: each must fail."""
    pdf = sheets[0].file.read_bytes()
    assert right in pdf
    found = messages(check("handout/broken.pdf", pdf.replace(right, wrong)))
    assert found
    assert all(one.startswith("handout/broken.pdf:1: ") for one in found)
