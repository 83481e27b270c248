"""No two pages share a title or a description."""

from tests.content.page import Page, read_page
from tests.problem import Problem, messages, report


def check(pages: list[Page]) -> list[Problem]:
    found = []
    for key in ("title", "description"):
        first: dict[str, str] = {}
        for page in pages:
            value = str(page.meta.get(key, page.path)).strip().lower()
            if value in first:
                wrong = f"{first[value]} has the same {key}"
                fix = "say what only this page tells"
                found.append(Problem(page.path, page.key_line(key), wrong, fix))
            first.setdefault(value, page.path)
    return found


def test_every_title_and_description_is_its_own(pages):
    """In search results and browser tabs the title is all a reader has to choose by."""
    report(check(pages))


def test_a_shared_title_is_reported_at_the_second_page():
    """The message names both pages, so that a writer can pick the one to change."""
    one = read_page("docs/a.md", "---\ntitle: Lips\ndescription: One.\n---\n")
    two = read_page("docs/b.md", "---\ntitle: lips\ndescription: Two.\n---\n")
    assert messages(check([one, two])) == [
        "docs/b.md:2: docs/a.md has the same title\n    Fix: say what only this page tells"
    ]
    assert check([one]) == []
