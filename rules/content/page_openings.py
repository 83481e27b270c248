"""Each page opens with its one `#` heading and a lead of one or two sentences."""

from rules.problem import Problem
from rules.text.page import Page
from rules.text.parts import headings, parts
from rules.text.statements import statements


def check(page: Page) -> list[Problem]:
    """Return a problem for a page that does not open with one title and a short lead."""
    body = parts(page.lines)
    titles = [one.line for one in headings(page.lines) if one.level == 1]
    first = body[0].line if body else None
    if first is None or first not in titles:
        fix = 'start with "# " and what the page tells'
        wrong = "the page does not start with its heading"
        return [Problem(page.path, first.number if first else 1, wrong, fix)]
    found = []
    for line in titles[1:]:
        fix = 'use "## " for a section'
        found.append(line.problem("this is a second main heading", fix))
    return found + check_lead(page, body)


def check_lead(page: Page, body: list) -> list[Problem]:
    """Return the problem of a lead that is missing or too long."""
    fix = "write the answer in one paragraph of one or two sentences"
    if len(body) < 2 or body[1].kind != "paragraph":
        return [Problem(page.path, body[0].line.number, "no lead follows the heading", fix)]
    count = len(statements(body[1].lines))
    line = body[1].line
    if count > 2:
        return [line.problem(f"the lead has {count} sentences", fix)]
    if len(body) > 2 and body[2].kind == "paragraph":
        line = body[2].line
        wrong = "a second paragraph follows the lead"
        return [line.problem(wrong, "put it under a section heading")]
    return []
