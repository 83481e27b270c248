from rules.content.numbers import check
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_every_number_in_a_marked_sentence_stands_in_its_claim(pages, claims):
    """A wrong number of hours can cost a reader the treatment that works only early."""
    report(problem for page in pages for problem in check(page, claims))


CLAIMS = read_records(
    "docs/_data/claims.yml",
    "steroids:\n  says: They work best within 72 hours.\nrare:\n  says: Ten in 100,000 people.\n",
)
FIX = "\n    Fix: use the number of the claim, or mark the claim that states it"


problems = on_page(check, CLAIMS)


def test_numbers_of_the_claim_pass_in_digits_or_words():
    """Writers use digits; a source may use words."""
    assert not problems("Go within 72 hours.\nGo soon.[^steroids]\n\nIt takes 5 days.\n")
    assert not problems("About 10 in every 100,000 people.[^rare]\n")
    assert not problems("Start early, see the [10-second check](a.md).[^steroids]\n")


def test_a_number_or_unit_that_the_claim_does_not_state_is_reported():
    """The message names number, claim and line."""
    text = "Go.\nGo within 3 days.[^steroids]\n\nGo within 72 days.[^steroids][^rare]\n"
    assert problems(text) == [
        f'docs/a.md:2: "3 days" is not in the claim steroids{FIX}',
        f'docs/a.md:4: "72 days" is not in the claim steroids or rare{FIX}',
    ]


def test_items_rows_and_care_cards_are_read_too():
    """Lists and cards hold the numbers that readers act on."""
    card = "/// care-card | today\n\nif it began within:[^steroids]\n\n- 96 hours\n\n///\n"
    assert problems(card) == [f'docs/a.md:5: "96 hours" is not in the claim steroids{FIX}']
    table = "| 1. Kind | How often |\n| --- | --- |\n| Spasm | 20 in 100,000[^rare] |\n"
    assert problems(table) == [f'docs/a.md:3: "20" is not in the claim rare{FIX}']
