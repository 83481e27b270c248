from rules.content.headings import check, check_ids
from rules.problem import messages
from rules.text.page import read_page
from tests.proof import on_page
from tests.report import report


def test_every_heading_is_a_short_statement(pages):
    """Many readers only skim the headings; each should tell its answer."""
    report(problem for page in pages for problem in check(page))


def test_every_section_has_an_id_of_its_own(pages):
    """Links and rules then hold when the words of a heading change, as in a translation."""
    report(problem for page in pages for problem in check_ids(page))


def test_a_section_without_its_id_is_reported():
    card = "/// care-card | visit\n\n## See a doctor {#doctor}\n\n///\n"
    page = read_page(
        "docs/a.md", f"# A\n\n## Why {{#why}}\n\n### How {{#how}}\n\n### Who\n\n{card}"
    )
    assert messages(check_ids(page)) == [
        'docs/a.md:7: the section "Who" has no id of its own\n'
        "    Fix: end the line with {#a-short-name}",
        'docs/a.md:11: the card "See a doctor" does not have its kind as its id\n'
        "    Fix: end the line with {#visit}",
    ]


problems = on_page(check)


def test_statements_in_sentence_case_pass():
    """Names of people, countries and initials keep their capitals."""
    good = "# Lips twitch\n\n## Bell's palsy\n\n### The NHS and Tourette's syndrome\n\n"
    assert not problems(f"{good}## When I've 2\n\n- ### [Call emergency now](a.md)\n")


def test_questions_end_signs_and_long_headings_are_reported():
    """A heading that asks leaves the reader to look for the answer."""
    assert problems(f"# Is it bad?\n\n## Why it is.\n\n## {'Long ' + 'long ' * 12}one\n") == [
        "docs/a.md:1: the heading is a question\n    Fix: say what the text below says",
        'docs/a.md:3: the heading ends with "."\n    Fix: leave it out',
        "docs/a.md:5: the heading has 68 letters\n    Fix: use at most 65",
    ]


def test_a_question_may_head_a_short_answer():
    """Readers scan these for their own question, in the words that they would type."""
    answer = "## Questions\n\n/// short-answers\n\n### Does it matter?\n\nNo.\n\n///\n"
    assert not problems(f"# A\n\n{answer}")


def test_a_question_may_head_movements_to_choose_from():
    """One alone is no choice: there the heading says what it shows."""
    asks = "# A\n\n## Which one is mine?\n\nTick the box.\n\n/// movement | {}\n\n///\n"
    assert not problems(asks.format("tic droop"))
    assert problems(asks.format("tic")) == [
        "docs/a.md:3: the heading is a question\n    Fix: say what the text below says"
    ]


def test_capitals_inside_a_heading_are_reported():
    """Capitals slow down reading and make a phrase look like a name."""
    fix = "write it small, or add a proper name to PROPER in rules/content/headings.py"
    assert problems("# When to Get help\n") == [
        f'docs/a.md:1: the heading has a capital in "Get"\n    Fix: {fix}'
    ]


def test_skipped_and_deep_levels_are_reported():
    """Screen readers move by level and would look for the missing one."""
    assert problems("# A\n\n### B\n\n#### C\n\n##### D\n\n## what\n") == [
        "docs/a.md:3: the heading skips from level 1 to 3\n    Fix: use ##",
        "docs/a.md:7: the heading has level 5\n    Fix: use a list or a new section",
        'docs/a.md:9: the heading starts with "what"\n    Fix: start with a capital',
    ]
