from rules.content.marks import check, check_use
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_every_mark_names_a_claim(pages, claims):
    """A mark without a claim promises a proof that is not there."""
    report(problem for page in pages for problem in check(page, claims))


def test_every_claim_is_marked_by_a_page(pages, claims, numbers, subjects):
    """A claim that no reader meets still costs someone a review each year."""
    report(check_use(pages, claims, numbers, subjects))


CLAIMS = read_records("docs/_data/claims.yml", "stops:\n  says: x\nnu-uk:\n  says: y\n")
NUMBERS = read_records("docs/_data/numbers.yml", '- emergency: [{number: "999", claim: nu-uk}]\n')


SUBJECTS = read_records("docs/_data/subjects.yml", "spasm: {claim: stops}\n")


problems = on_page(check, CLAIMS)


def test_an_unknown_mark_is_reported():
    """A misspelt id would otherwise show as odd characters in the text."""
    assert problems("One.\nThey stop.[^stops]\nThey go.[^gone]\n") == [
        'docs/a.md:3: no claim is called "gone"\n'
        "    Fix: use the id of a claim, or add the claim to docs/_data/claims.yml"
    ]


def test_a_mark_out_of_place_is_reported():
    """A mark belongs to the sentence it touches, or nobody can tell what it proves."""
    fix = "\n    Fix: put the mark right behind the full stop, as in: They stop.[^id]"
    assert problems("They stop. [^stops]\nThey stop[^stops].\n- they stop[^stops]\n") == [
        f"docs/a.md:1: there is a space before the mark [^stops]{fix}",
        f"docs/a.md:2: the mark comes before the full stop that ends the sentence [^stops]{fix}",
    ]


def test_a_claim_that_no_page_marks_is_reported():
    """The table of numbers and codes are written from data, so they mark their claims."""
    pages = [read_page("docs/a.md", "/// emergency-numbers\n///\n")]
    assert messages(check_use(pages, CLAIMS, NUMBERS, SUBJECTS)) == [
        'docs/_data/claims.yml:1: no page marks the claim "stops"\n'
        "    Fix: mark the sentence that says it, or delete the claim"
    ]
    pages = [read_page("docs/a.md", "They stop.[^stops]\n")]
    assert messages(check_use(pages, CLAIMS, NUMBERS, SUBJECTS)) == [
        'docs/_data/claims.yml:3: no page marks the claim "nu-uk"\n'
        "    Fix: mark the sentence that says it, or delete the claim"
    ]
    pages = [read_page("docs/a.md", "/// codes | spasm\n\n///\n\n/// emergency-numbers\n///\n")]
    assert check_use(pages, CLAIMS, NUMBERS, SUBJECTS) == []
