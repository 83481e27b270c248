from __future__ import annotations

from rules.content.strength_words import check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


def test_the_chart_is_no_surer_than_its_claims(pages, claims):
    """A reader trusts the bar more than the sentence."""
    report(problem for page in pages for problem in check(page, claims))


CLAIMS = read_records("claims.yml", "a: {strength: moderate}\nb: {strength: weak}\n")


def test_a_word_that_is_too_strong_or_another_than_its_bar_is_reported():
    text = "/// evidence-chart | fair good fair\n\n- a: some evidence[^a]\n- b: some evidence[^a]\n"
    found = messages(check(read_page("docs/a.md", f"{text}- c: some evidence[^b]\n"), CLAIMS))
    assert found == [
        'docs/a.md:4: the words "some evidence" are beside the bar "good"\n'
        "    Fix: write little for weak, some for fair, and good for good",
        'docs/a.md:5: "some evidence" is more than its claims b carry\n'
        "    Fix: use the strength of the claim",
    ]
