from rules.content.titles import check
from rules.problem import messages
from rules.text.page import read_page
from tests.report import report


def test_every_title_and_description_is_its_own(pages):
    """In search results and browser tabs the title is all a reader has to choose by."""
    report(check(pages))


def test_a_shared_title_is_reported_at_the_second_page():
    one = read_page("docs/a.md", "---\ntitle: Lips\ndescription: One.\n---\n")
    two = read_page("docs/b.md", "---\ntitle: lips\ndescription: Two.\n---\n")
    assert messages(check([one, two])) == [
        "docs/b.md:2: docs/a.md has the same title\n    Fix: say what only this page tells"
    ]
    assert check([one]) == []
