from rules.content.page_openings import check
from tests.proof import on_page
from tests.report import report


def test_every_page_opens_with_its_heading_and_the_answer(pages):
    """A worried reader gets the answer before anything else."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_a_good_opening_passes():
    assert not problems("# Lips twitch\n\nThey stop.\nMost are harmless.\n\n## More\n\nText.\n")


def test_a_page_without_a_heading_first_is_reported():
    """Screen readers jump to the main heading to learn where they are."""
    fix = '\n    Fix: start with "# " and what the page tells'
    assert problems("Text.\n\n# Lips\n") == [
        f"docs/a.md:1: the page does not start with its heading{fix}"
    ]
    assert problems("") == [f"docs/a.md:1: the page does not start with its heading{fix}"]


def test_a_second_main_heading_is_reported():
    """Two main headings make one page look like two."""
    assert problems("# Lips\n\nThey stop.\n\n# More\n") == [
        'docs/a.md:5: this is a second main heading\n    Fix: use "## " for a section'
    ]


def test_a_missing_or_long_lead_is_reported():
    """A lead is for people who read no further."""
    fix = "\n    Fix: write the answer in one paragraph of one or two sentences"
    assert problems("# Lips\n\n## More\n") == [f"docs/a.md:1: no lead follows the heading{fix}"]
    assert problems("# Lips\n\nOne.\nTwo.\nThree.\n") == [
        f"docs/a.md:3: the lead has 3 sentences{fix}"
    ]
    assert problems("# Lips\n\nOne.\n\nTwo.\n") == [
        "docs/a.md:5: a second paragraph follows the lead\n    Fix: put it under a section heading"
    ]
