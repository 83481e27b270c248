from __future__ import annotations

from pathlib import Path

from rules.content.must_say import DATA, check_all, reviews
from rules.problem import Problem, messages
from rules.text.page import read_page
from tests.report import report


def test_no_page_loses_a_line_that_keeps_readers_safe(must_say, pages, root):
    """A deleted line breaks no other rule, because its claim is often marked elsewhere, too."""
    report(check_all(list(must_say.entries.values()), pages, root))


def test_each_line_rests_on_a_claim_that_is_there(must_say, claims):
    """A line that must stay has to be true."""
    report(
        Problem(DATA, must_say.lines[n], f'no claim is called "{one["claim"]}"', "use its id")
        for n, one in must_say.entries.items()
        if "claim" in one and one["claim"] not in claims.entries
    )


def test_no_page_claims_a_review_that_did_not_take_place(pages):
    """Trust that was not earned is the worst fault of a health site."""
    report(problem for page in pages for problem in reviews(page))


TEXT = (
    "# A\n\nMost stop.\n\n## When {#when}\n\nCall now.[^a]\n\n### More\n\nGo.\n\n## B {#b}\n\nx\n"
)
ENTRY = {
    "pages": ["docs/a.md"],
    "in": "when",
    "words": ["call now", "go"],
    "why": "w",
    "claim": "a",
}


def problems(text: str, **entry: object) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check_all([{**ENTRY, **entry}], [read_page("docs/a.md", text)], Path()))


def test_a_line_that_stands_passes():
    """Marks and sub-headings are no matter."""
    assert not problems(TEXT)
    assert not problems(TEXT, **{"in": "lead", "words": ["most"]})


def test_a_line_that_is_gone_is_reported():
    assert problems(TEXT.replace("Call now", "Wait")) == [
        'docs/a.md:11: "call now" is gone from when: w\n'
        f"    Fix: say it again as the claim a does, or change {DATA} with a reviewer"
    ]
    assert problems(TEXT, pages=["docs/b.md"]) == [
        f"{DATA}:1: entry 1 names docs/b.md, which is not there\n"
        "    Fix: name the page that says it now"
    ]


def test_the_line_that_lost_it_is_named():
    """By what is left of the words, or by the words around them in the list."""
    words = ["most", "call the emergency number now", "go"]
    text = TEXT.replace("Call now.[^a]", "Most wait.\n\nCall the number of your doctor.")
    assert lines(problems(text, words=words)) == ["docs/a.md:9"]
    text = TEXT.replace("Call now.[^a]", "Wait.\n\nMost wait.")
    assert lines(problems(text, words=words)) == ["docs/a.md:9"]
    assert lines(problems(text, words=["call", "never"])) == ["docs/a.md:5", "docs/a.md:5"]
    text = TEXT.replace("Call now.[^a]", "Wait.\n\nRest.[^a]")
    assert lines(problems(text, words=["call"])) == ["docs/a.md:9"]


def lines(found: list[str]) -> list[str]:
    """Return where these problems are."""
    return [one.partition(": ")[0] for one in found]


def test_a_review_that_did_not_take_place_is_reported():
    """A denial is fine, and so is a sentence about what a doctor does."""
    good = "No doctor has reviewed it.\nA doctor examines you.\n"
    bad = "Doctors have checked these pages.\nWritten by a neurologist.\n"
    assert reviews(read_page("docs/a.md", good)) == []
    assert messages(reviews(read_page("docs/a.md", bad))) == [
        'docs/a.md:1: "Doctors have checked" claims a review, and clinical_review is empty\n'
        "    Fix: take it out; only the front matter says who reviewed a page",
        'docs/a.md:2: "Written by a neurologist" claims a review, and clinical_review is empty\n'
        "    Fix: take it out; only the front matter says who reviewed a page",
    ]
