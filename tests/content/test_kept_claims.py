from __future__ import annotations

from rules.content.kept_claims import DATA, check, missing, unlisted, with_shared
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


def test_no_page_loses_a_claim_that_decides_or_warns(kept, pages, claims, root):
    """The claim is often on another page, too, where this reader never looks."""
    found = with_shared(pages, root)
    report(
        [
            *missing(kept, found),
            *(p for page in found for p in check(page, kept, claims)),
            *(p for page in found for p in unlisted(page, kept, claims)),
        ]
    )


KEPT = read_records(DATA, "docs/a.md: {call: 1, stop: 2}\n")
CLAIMS = read_records(
    "claims.yml",
    "call:\n  says: Call.\n  level: emergency\nstop:\n  says: Do not stop or change tablets.\n",
)
TEXT = "# A\n\nCall now.[^call]\n\n- keep on[^stop]\n- do not stop[^stop]\n"


def problems(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text), KEPT, CLAIMS))


def test_a_page_may_say_it_elsewhere():
    """A new order is no loss."""
    first, _, last = TEXT.partition("- keep")
    assert problems(TEXT) == problems(f"- keep{last}{first}") == []


FIX = f"    Fix: say and mark it again, or take it from {DATA}:1 with a reviewer"


def test_a_lost_line_is_reported_where_it_stood():
    """Also where the claim is still marked by another line, or its words have only lost it."""
    gone = 'the line of the claim "stop" is gone; it said: Do not stop or change tablets.'
    assert problems(TEXT.replace("- keep on[^stop]\n", "")) == [f"docs/a.md:5: {gone}\n{FIX}"]
    unmarked = f"{TEXT}- do not change or stop tablets\n".replace("- keep on[^stop]", "- keep on")
    assert problems(unmarked) == [f"docs/a.md:7: {gone}\n{FIX}"]
    assert len(problems("# A\n")) == 2
    assert messages(missing(KEPT, [])) == [
        f'{DATA}:1: "docs/a.md" is not there\n    Fix: name the page that says it now'
    ]


def test_a_mark_that_the_list_does_not_keep_is_reported():
    """Of claims that it keeps, and of those with a level of care."""
    more = read_page("docs/a.md", f"{TEXT}- keep on[^stop][^other]\n")
    other = read_page("docs/b.md", TEXT)
    assert messages(unlisted(more, KEPT, CLAIMS)) == [
        f'{DATA}:1: docs/a.md marks stop 3 times, and this keeps 2\n    Fix: write "stop: 3" there'
    ]
    assert messages(unlisted(other, KEPT, CLAIMS)) == [
        f'{DATA}:1: docs/b.md marks call 1 times, and this keeps 0\n    Fix: write "call: 1" there'
    ]
