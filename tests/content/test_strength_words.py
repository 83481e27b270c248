"""The words and bars of the evidence chart agree, and are no stronger than their claims."""

from __future__ import annotations

import re

from publish.markdown.citations import MARK
from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

CHART = re.compile(r"/// evidence-chart \| (.+)")
ITEM = re.compile(r"- .*?: (\w+) evidence")
# The word beside a bar, the bar, and the claims that may carry it, weakest first.
WORDS = {"little": "weak", "some": "fair", "good": "good"}
CARRIES = {"expert-opinion": 0, "weak": 0, "moderate": 1, "strong": 2}


def check(page: Page, claims: Records) -> list[Problem]:
    found = []
    bars: list[str] = []
    for line in page.typed:
        if chart := CHART.fullmatch(line.text):
            bars = chart[1].split()
        elif bars and line.text.startswith("- "):
            bar, *bars = bars
            item = ITEM.match(line.text)
            word = item[1] if item else ""
            found += [
                Problem(line.path, line.number, *fault)
                for fault in faults(word, bar, MARK.findall(line.text), claims)
            ]
    return found


def faults(word: str, bar: str, marks: list[str], claims: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one item."""
    if WORDS.get(word) != bar:
        fix = "write little for weak, some for fair, and good for good"
        return [(f'the words "{word} evidence" stand beside the bar "{bar}"', fix)]
    strengths = [claims.entries[name]["strength"] for name in marks if name in claims.entries]
    most = max((CARRIES[strength] for strength in strengths), default=-1)
    if list(WORDS).index(word) > most:
        wrong = f'"{word} evidence" is more than its claims {", ".join(marks)} carry'
        return [(wrong, "use the strength of the claim")]
    return []


def test_the_chart_is_no_surer_than_its_claims(pages, claims):
    """A reader trusts the bar more than the sentence."""
    report(problem for page in pages for problem in check(page, claims))


CLAIMS = read_records("claims.yml", "a: {strength: moderate}\nb: {strength: weak}\n")


def test_a_word_that_is_too_strong_or_another_than_its_bar_is_reported():
    """Both are named by their line."""
    text = "/// evidence-chart | fair good fair\n\n- a: some evidence[^a]\n- b: some evidence[^a]\n"
    found = messages(check(read_page("docs/a.md", f"{text}- c: some evidence[^b]\n"), CLAIMS))
    assert found == [
        'docs/a.md:4: the words "some evidence" stand beside the bar "good"\n'
        "    Fix: write little for weak, some for fair, and good for good",
        'docs/a.md:5: "some evidence" is more than its claims b carry\n'
        "    Fix: use the strength of the claim",
    ]
