from rules.content.telephone_numbers import check, check_data
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_data
from tests.report import report


def test_every_number_to_call_stands_in_the_list_of_numbers(pages, numbers):
    """A wrong digit here can cost a life."""
    report(problem for page in pages for problem in check(page, numbers))


def test_every_listed_number_stands_in_its_claim(numbers, claims):
    """The list is what the site prints, the claim is what a source says."""
    report(check_data(numbers, claims))


COUNTRY = """\
- code: gb
  regions: [GB]
  name: UK
  emergency: [{number: "999", claim: nu-uk}]
  advice: [{number: "0800 111", claim: nu-uk}]
  text: [{number: "999", by: text, claim: nu-text}]
"""
NUMBERS = read_records("docs/_data/numbers.yml", COUNTRY)
CLAIMS = read_records(
    "docs/_data/claims.yml",
    "nu-uk:\n  says: 999 first, 0800 111 later.\nnu-text:\n  says: Text 999.\n",
)


problems = on_data(check_data, "docs/_data/numbers.yml", CLAIMS)


def test_a_listed_number_passes():
    page = read_page("docs/a.md", "[Call 999](tel:999) or [0800 111](tel:0800111)\n")
    assert check(page, NUMBERS) == []
    assert check_data(NUMBERS, CLAIMS) == []


def test_an_unlisted_number_and_a_link_that_calls_another_are_reported():
    """A link can show one number and call another."""
    page = read_page("docs/a.md", "Call.\n[Call 998](tel:998)\n[Call 998](tel:999)\n")
    assert messages(check(page, NUMBERS)) == [
        "docs/a.md:2: no country has the number 998\n"
        "    Fix: use a number of docs/_data/numbers.yml, or add it there",
        'docs/a.md:3: the link shows "Call 998" and calls 999\n    Fix: make both the same number',
    ]


def test_a_number_that_only_takes_texts_cannot_be_called():
    """A call to it would reach nobody."""
    only_text = read_records(
        "docs/_data/numbers.yml", COUNTRY.replace('"999", claim: nu-uk', '"112", claim: nu-uk')
    )
    assert messages(check(read_page("docs/a.md", "[999](tel:999)\n"), only_text)) == [
        "docs/a.md:1: no country has the number 999\n"
        "    Fix: use a number of docs/_data/numbers.yml, or add it there"
    ]


def test_a_number_that_its_claim_does_not_state_is_reported():
    """99 is part of 999 and still another number."""
    assert problems(COUNTRY.replace('"999", claim', '"99", claim')) == [
        "docs/_data/numbers.yml:1: UK: 99 is not in the claim nu-uk\n"
        "    Fix: write it as in docs/_data/claims.yml:1, once its source says so",
    ]


def test_a_note_that_its_claim_does_not_say_is_reported():
    """Who cannot speak texts a number that takes no text, and waits."""
    noted = COUNTRY.replace("claim: nu-text}", "claim: nu-text, note: works later}")
    assert problems(noted) == [
        'docs/_data/numbers.yml:1: UK: the note "works later" says "later", and the claim nu-text '
        "does not\n    Fix: write it as in docs/_data/claims.yml:3, once its source says so",
        'docs/_data/numbers.yml:1: UK: the note "works later" says "works", and the claim nu-text '
        "does not\n    Fix: write it as in docs/_data/claims.yml:3, once its source says so",
    ]


def test_a_number_with_an_unknown_claim_is_reported():
    """Nobody could check it."""
    assert problems(COUNTRY.replace("nu-text", "nu-gb")) == [
        'docs/_data/numbers.yml:1: no claim is called "nu-gb"\n'
        "    Fix: add it to docs/_data/claims.yml"
    ]
