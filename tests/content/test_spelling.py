from __future__ import annotations

import pytest
from spellchecker import SpellChecker

from publish.data_files import report_line_of_error
from rules.content.spelling import OWN, check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


@pytest.fixture(scope="module")
def english() -> SpellChecker:
    """Return the English list, which is part of the package and needs no network."""
    return SpellChecker()


def test_every_word_is_spelt_right(pages, english, root):
    """A misspelt word makes a reader doubt the advice, and a screen reader says nonsense."""
    with report_line_of_error(OWN):
        own = read_records(OWN, (root / OWN).read_text(encoding="utf-8")).entries.values()
    report(problem for page in pages for problem in check(page, english, set(own)))


def test_a_misspelt_word_is_reported(english):
    """A word of our own passes, and what nobody reads is left alone."""
    text = "Call the emergancy number.\n\nMyokymia [is](xzqw.md) fine.[^xzqw]\n"
    assert messages(check(read_page("docs/a.md", text), english, {"myokymia"})) == [
        'docs/a.md:1: "emergancy" is in neither list of words\n'
        f"    Fix: correct it, or add it to {OWN} if it is right"
    ]
