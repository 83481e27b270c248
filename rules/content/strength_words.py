"""The words and bars of the evidence chart agree, and are no stronger than their claims."""

from __future__ import annotations

import re

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

CHART = re.compile(r"/// evidence-chart \| (.+)")
ITEM = re.compile(r"- .*?: (\w+) evidence")
# The word beside a bar, the bar, and the claims that may carry it, weakest first.
BAR_OF_WORD = {"little": "weak", "some": "fair", "good": "good"}
CARRIES = {"expert-opinion": 0, "weak": 0, "moderate": 1, "strong": 2}


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each word of strength that the claims do not bear."""
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
                line.problem(*fault) for fault in faults(word, bar, MARK.findall(line.text), claims)
            ]
    return found


def faults(word: str, bar: str, marks: list[str], claims: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one item."""
    if BAR_OF_WORD.get(word) != bar:
        fix = "write little for weak, some for fair, and good for good"
        return [(f'the words "{word} evidence" are beside the bar "{bar}"', fix)]
    strengths = [claims.entries[name]["strength"] for name in marks if name in claims.entries]
    most = max((CARRIES[strength] for strength in strengths), default=-1)
    if list(BAR_OF_WORD).index(word) > most:
        wrong = f'"{word} evidence" is more than its claims {", ".join(marks)} carry'
        return [(wrong, "use the strength of the claim")]
    return []
