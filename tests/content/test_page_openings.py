"""Each page opens with its one `#` heading and a lead of one or two sentences."""

from tests.content.page import Page, read_page
from tests.content.parts import headings, parts
from tests.content.statements import statements
from tests.problem import Problem, messages, report


def check(page: Page) -> list[Problem]:
    body = parts(page.lines)
    titles = [one.line for one in headings(page.lines) if one.level == 1]
    first = body[0].line if body else None
    if first is None or first not in titles:
        line = first.number if first else 1
        fix = 'start with "# " and what the page tells'
        return [Problem(page.path, line, "the page does not start with its heading", fix)]
    found = []
    for line in titles[1:]:
        fix = 'use "## " for a section'
        found.append(Problem(line.path, line.number, "this is a second main heading", fix))
    return found + check_lead(page, body)


def check_lead(page: Page, body: list) -> list[Problem]:
    """Return the problem of a lead that is missing or too long."""
    fix = "write the answer in one paragraph of one or two sentences"
    if len(body) < 2 or body[1].kind != "paragraph":
        return [Problem(page.path, body[0].line.number, "no lead follows the heading", fix)]
    count = len(statements(body[1].lines))
    line = body[1].line
    if count > 2:
        return [Problem(line.path, line.number, f"the lead has {count} sentences", fix)]
    if len(body) > 2 and body[2].kind == "paragraph":
        line = body[2].line
        wrong = "a second paragraph follows the lead"
        return [Problem(line.path, line.number, wrong, "put it under a section heading")]
    return []


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
