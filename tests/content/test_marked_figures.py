from rules.content.marked_figures import check
from rules.text.page import read_page
from tests.proof import on_page
from tests.report import report


def test_every_dose_frequency_and_word_about_proof_has_a_mark(pages):
    """A figure looks like proof; without a source it is none."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_marked_figures_and_our_own_advice_pass():
    """A mark at the end of the paragraph proves all of it."""
    assert not problems("Up to 400 mg a day.\nIt is safe.[^a]\n\nRest for 5 minutes.\n")
    assert not problems("Each day:[^a]\n\n- 80 mg\n- 1 in 6\n")


def test_a_dose_a_frequency_or_a_word_about_proof_without_a_mark_is_reported():
    fix = "mark its paragraph, item or cell with the claim that states it, or leave it out"
    text = (
        "It stops.[^a]\n\nTake 400 mg.\n\nOne in six has it.\n\n| 10 in every 100,000 |\n\n"
        "- two trials found none\n"
    )
    assert problems(text) == [
        f'docs/a.md:3: "400 mg" has no mark\n    Fix: {fix}',
        f'docs/a.md:5: "One in six" has no mark\n    Fix: {fix}',
        f'docs/a.md:7: "10 in every 100,000" has no mark\n    Fix: {fix}',
        f'docs/a.md:9: "trials" has no mark\n    Fix: {fix}',
    ]


def test_a_page_about_the_site_may_speak_of_evidence():
    page = read_page("docs/a.md", "---\npage_type: about\n---\n\nWe read studies.\n")
    assert check(page) == []
