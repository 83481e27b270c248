from __future__ import annotations

from rules.content.provenance import DATA, check, check_list, check_rows, ground
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


def test_every_sentence_says_what_a_claim_of_it_says(
    pages, claims, provenance, signs, special_cases
):
    """An effect, a cause or an advice that nobody has proven can harm, however kind it sounds."""
    held = ground(claims, pages, provenance)
    found = [problem for page in pages for problem in check(page, held)]
    found += check_rows(signs, ("text",), held)
    found += check_rows(special_cases, ("see", "do", "sheet"), held)
    report([*found, *check_list(pages, [signs, special_cases], provenance)])


CLAIMS = read_records(
    "claims.yml",
    "diet:\n  says: A varied diet holds enough magnesium and potassium.\n"
    "rash:\n  says: A rash with fever needs emergency help.\n",
)
LIST = read_records(DATA, "common: [a the and most each you may]\nchecked: [Keep it up tonight.]\n")
FIX = f"\n    Fix: mark the claim that says it; what no source can prove is listed in {DATA}"


def problems(text: str, path: str = "docs/a.md") -> list[str]:
    """Return what the rule says about a page with this text."""
    page, other = read_page(path, text), read_page("docs/b.md", "Rash, with fever.[^rash]\n")
    return messages(check(page, ground(CLAIMS, [page, other], LIST)))


def test_other_words_for_a_claim_pass():
    """So do a list that its line marks, a section's steps, a link's page, and what was checked."""
    assert problems("Varied diets hold magnesium.[^diet]\n\nIs magnesium safe?\n") == []
    assert problems("A diet holds:[^diet]\n\n- potassium, enough\n") == []
    assert problems("## Diet {#diet}\n\nEat varied diets.\n\nMagnesium, enough.[^diet]\n") == []
    assert problems("Fever with a rash: [see what to do](b.md)\n") == []
    assert problems("Keep it up tonight.\n") == []
    assert problems("Ginkgo drops calm the nerve.\n", "docs/about/index.md") == []


def test_a_sentence_without_a_claim_is_reported():
    """Also in a paragraph that bears a mark for something else."""
    text = "Magnesium is in a varied diet.[^diet]\nA potassium tablet calms your evening.\n"
    assert problems(text) == [
        f'docs/a.md:2: none of diet says this: "A potassium tablet calms your evening."{FIX}'
    ]
    assert problems("Ginkgo drops calm the nerve.\n") == [
        f'docs/a.md:1: no mark follows this: "Ginkgo drops calm the nerve."{FIX}'
    ]


def test_a_row_of_data_that_its_claims_do_not_say_is_reported():
    """At the line of the data, not at each page that shows it."""
    rows = read_records("signs.yml", "# Signs\na:\n  text: your ear drums hum\n  claims: [rash]\n")
    held = ground(CLAIMS, [], LIST)
    assert messages(check_rows(rows, ("text",), held)) == [
        f'signs.yml:3: none of rash says this: "your ear drums hum"{FIX}'
    ]


def test_a_checked_sentence_that_is_gone_is_reported():
    """Or the list would cover what somebody writes next year."""
    assert messages(check_list([], [], LIST)) == [
        f'{DATA}:2: no page says this any more: "Keep it up tonight."\n'
        "    Fix: take it out, so that the list stays as short as it can be"
    ]
