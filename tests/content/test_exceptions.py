from __future__ import annotations

import pytest

from rules.content.exceptions import check, check_rows, narrowed
from rules.problem import messages
from rules.text.content_words import stems
from rules.text.page import read_page
from rules.text.records import Records, read_records
from tests.report import report


@pytest.fixture(scope="module")
def common(provenance: Records) -> frozenset[str]:
    """Return the stems that carry no fact."""
    return stems(word for row in provenance.entries["common"] for word in row.split())


def test_no_text_makes_an_exception_that_its_claims_do_not(
    pages, claims, signs, special_cases, common
):
    """ "Unless" and "but not if" keep somebody from a call."""
    health = [page for page in pages if not page.path.startswith("docs/about/")]
    report(problem for page in health for problem in check(page, claims, common))
    report([*check_rows(signs, ("text",), claims, common), *narrowed(signs, claims, common)])
    report(check_rows(special_cases, ("see", "do", "sheet"), claims, common))


CLAIMS = read_records("claims.yml", "jaw:\n  says: Call for a stiff jaw, unless a doctor saw it.\n")
FIX = "\n    Fix: leave it out, or mark the claim that makes it"


def test_an_exception_that_no_claim_makes_is_reported():
    """Those of the claim, in its words, pass; and so does what bears no mark."""
    text = "Call, unless a doctor saw it.[^jaw]\n\nGo, but not if vaccinated.\n"
    assert check(read_page("docs/a.md", text), CLAIMS, stems(["it", "you"])) == []
    page = read_page("docs/a.md", "Call, but not if vaccinated as a child.[^jaw]\n")
    assert messages(check(page, CLAIMS, stems(["it", "you"]))) == [
        'docs/a.md:1: no claim of this makes the exception "but not if vaccinated as a child": '
        f'"Call, but not if vaccinated as a child."{FIX}'
    ]
    rows = read_records("signs.yml", "a:\n  text: a fit without a fever\n  claims: [jaw]\n")
    assert messages(check_rows(rows, ("text",), CLAIMS, stems(["it"]))) == [
        f'signs.yml:2: no claim of this makes the exception "without a fever": "a fit without a '
        f'fever"{FIX}'
    ]


def test_a_sign_that_an_exception_narrows_is_reported():
    """Its claims may speak of a fever, but as of something else."""
    claims = read_records(
        "claims.yml", "fit:\n  says: Call for a fit with a fever, unless it is their usual one.\n"
    )
    rows = "a:\n  text: a fit, unless usual\n  claims: [fit]\n"
    assert narrowed(read_records("signs.yml", rows), claims, stems(["it"])) == []
    rows = "a:\n  text: a fit without a fever\n  claims: [fit]\n"
    assert messages(narrowed(read_records("signs.yml", rows), claims, stems(["it"]))) == [
        f'signs.yml:2: no claim makes "without a fever" an exception: "a fit without a fever"{FIX}'
    ]
