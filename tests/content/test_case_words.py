from __future__ import annotations

from rules.content.case_words import check, unused
from rules.problem import messages
from rules.text.records import read_records
from tests.proof import on_data
from tests.report import report

WORDS = read_records("words.yml", "with: {open-eye: [eye trouble, will not close]}\n")
SIGN = """\
weak-face:
  text: your face is weak, with fever or eye trouble
  when:
    - {face: weak, with: [fever, open-eye], onset: days}
"""
CASE = """\
- id: weak-face
  see: A weak face
  do: [Call a doctor today about fever., 'Call, too, if an eye will not close.']
  when:
    today:
      - {face: weak, with: [fever, open-eye], onset: days}
"""


def test_each_case_is_told_to_the_reader(signs, special_cases, case_words):
    """Somebody who reads the card, and not the data, must recognise themself."""
    report(check(signs, case_words) + check(special_cases, case_words))
    report(unused([signs, special_cases], case_words))


problems = on_data(check, "a.yml", WORDS)


def test_words_that_lose_a_case_are_reported():
    """In a sign, and in what a special case asks to do."""
    fix = "say it, or take the case away; if other words say it, name them in words.yml"
    assert problems(SIGN) == []
    assert problems(SIGN.replace(" or eye trouble", "")) == [
        f'a.yml:2: its words do not tell "with: open-eye"\n    Fix: {fix}'
    ]
    assert problems(CASE) == []
    assert problems(CASE.replace(" about fever", "")) == [
        f'a.yml:2: its words do not tell "with: fever"\n    Fix: {fix}'
    ]


def test_a_wording_that_nothing_uses_is_reported():
    signs = read_records("a.yml", SIGN)
    assert messages(unused([signs], WORDS)) == [
        'words.yml:1: no text says "will not close"\n    Fix: take it out'
    ]
