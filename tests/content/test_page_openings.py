from rules.content.page_openings import check
from rules.problem import messages
from rules.text.page import read_page
from tests.report import report


def test_every_page_opens_with_its_heading_and_the_answer(pages):
    """A worried reader gets the answer before anything else."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_a_good_opening_passes():
    """A rule that always speaks is soon switched off."""
    assert told("# Lips twitch\n\nThey stop.\nMost are harmless.\n\n## More\n\nText.\n") == []


def test_a_page_without_a_heading_first_is_reported():
    """Screen readers jump to the main heading to learn where they are."""
    fix = '\n    Fix: start with "# " and what the page tells'
    assert told("Text.\n\n# Lips\n") == [
        f"docs/a.md:1: the page does not start with its heading{fix}"
    ]
    assert told("") == [f"docs/a.md:1: the page does not start with its heading{fix}"]


def test_a_second_main_heading_is_reported():
    """Two main headings make one page look like two."""
    assert told("# Lips\n\nThey stop.\n\n# More\n") == [
        'docs/a.md:5: this is a second main heading\n    Fix: use "## " for a section'
    ]


def test_a_missing_or_long_lead_is_reported():
    """A lead is for people who read no further."""
    fix = "\n    Fix: write the answer in one paragraph of one or two sentences"
    assert told("# Lips\n\n## More\n") == [f"docs/a.md:1: no lead follows the heading{fix}"]
    assert told("# Lips\n\nOne.\nTwo.\nThree.\n") == [f"docs/a.md:3: the lead has 3 sentences{fix}"]
    assert told("# Lips\n\nOne.\n\nTwo.\n") == [
        "docs/a.md:5: a second paragraph follows the lead\n    Fix: put it under a section heading"
    ]
