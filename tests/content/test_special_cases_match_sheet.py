from __future__ import annotations

import re

from rules.content.special_cases_match_sheet import check
from rules.text.levels import Vocabulary
from tests.proof import on_data
from tests.report import report


def test_page_and_sheet_say_the_same_of_each_special_case(special_cases, level_words):
    """A sentence that one of them loses is gone for who holds the other."""
    report(check(special_cases, level_words))


VOCABULARY = Vocabulary(
    {"emergency": re.compile("call"), "today": re.compile("today")},
    re.compile("-"),
    re.compile("-"),
)
ROW = """\
- id: fit
  see: A fit
  do: [Please call for a long fit., Ask a doctor about short ones today.]
  sheet: ['Long fit: call.', 'Short ones: ask a doctor today.']
"""


problems = on_data(check, "cases.yml", VOCABULARY)


def test_a_sentence_or_a_level_that_only_one_side_has_is_reported():
    """Whichever side lost it."""
    assert problems(ROW) == []
    assert problems(ROW.replace(", Ask a doctor about short ones today.", "")) == [
        'cases.yml:3: "do" has lost: "Short ones: ask a doctor today."\n'
        '    Fix: say it in "do" as well, or take it out of both',
        'cases.yml:3: "fit" has the level "today" in "sheet" and not in "do"\n'
        "    Fix: let both say the same levels",
    ]
    assert problems(ROW.replace(", 'Short ones: ask a doctor today.'", "")) == [
        'cases.yml:4: "fit" has the level "today" in "do" and not in "sheet"\n'
        "    Fix: let both say the same levels",
        'cases.yml:4: "sheet" has lost: "Ask a doctor about short ones today."\n'
        '    Fix: say it in "sheet" as well, or take it out of both',
    ]
