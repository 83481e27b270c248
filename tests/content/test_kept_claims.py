from __future__ import annotations

from rules.content.kept_claims import DATA, check, missing, with_shared
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


def test_no_page_loses_a_claim_that_decides_or_warns(kept, pages, claims, root):
    """The claim often stands on another page, too, where this reader never looks."""
    found = with_shared(pages, root)
    report(
        [
            *missing(kept, found),
            *(p for page in found if page.path in kept.entries for p in check(page, kept, claims)),
        ]
    )


KEPT = read_records(DATA, "docs/a.md: {call: 1, stop: 2}\n")
CLAIMS = read_records("claims.yml", "call:\n  says: Call.\nstop:\n  says: Do not stop.\n")
TEXT = "# A\n\nCall now.[^call]\n\n- keep on[^stop]\n- do not stop[^stop]\n"


def problems(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text), KEPT, CLAIMS))


def test_a_page_may_say_it_elsewhere_and_more_often():
    """A new order is no loss."""
    assert problems(TEXT) == []
    assert problems(f"{TEXT}\nCall now.[^call]\n") == []


def test_a_lost_line_is_reported_where_it_stood():
    """Also where the claim is still marked by another line."""
    assert problems(TEXT.replace("- keep on[^stop]\n", "")) == [
        'docs/a.md:5: the line of the claim "stop" is gone; it said: Do not stop.\n'
        f"    Fix: say and mark it again, or take it from {DATA}:1 with a reviewer"
    ]
    assert len(problems("# A\n")) == 2
    assert messages(missing(KEPT, [])) == [
        f'{DATA}:1: "docs/a.md" is not there\n    Fix: name the page that says it now'
    ]
