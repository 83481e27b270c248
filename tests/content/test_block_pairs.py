"""Each block is closed by as many slashes as opened it, and its lines stand alone."""

from collections.abc import Iterator

from tests.content.page import Line, Page, read_page
from tests.content.parts import BLOCK_LINE
from tests.problem import Problem, messages, report


def check(page: Page) -> list[Problem]:
    found = []
    open_blocks: list[tuple[str, str, Line]] = []
    for before, line, after in neighbours(page):
        match = BLOCK_LINE.fullmatch(line.text.strip())
        if not match:
            continue
        slashes, name = match[1], match[2]
        empty = bool(open_blocks) and before == open_blocks[-1][2].text
        if (before.strip() and not empty) or (after.strip() and set(after.strip()) != {"/"}):
            fix = "put an empty line before and after it"
            found.append(problem(line, "the line of a block touches other text", fix))
        if name:
            if slashes in [length for length, *_ in open_blocks]:
                wrong = f'"{name}" stands inside a block with as many slashes'
                fix = "give the outer block one more slash, at both ends"
                found.append(problem(line, wrong, fix))
            open_blocks.append((slashes, name, line))
        else:
            found += close(line, slashes, open_blocks)
    return found + [
        problem(line, f'"{name}" is never closed', f"add a line {slashes} at its end")
        for slashes, name, line in open_blocks
    ]


def close(line: Line, slashes: str, open_blocks: list[tuple[str, str, Line]]) -> list[Problem]:
    """Take the last open block away; return the fault if these slashes do not close it."""
    if not open_blocks:
        return [problem(line, "this closes no block", "delete the line")]
    opened, name, start = open_blocks.pop()
    if opened == slashes:
        return []
    wrong = f'"{name}" was opened in line {start.number} by {opened}'
    return [problem(line, wrong, f"close it by {opened}")]


def neighbours(page: Page) -> Iterator[tuple[str, Line, str]]:
    """Return each line with the text before and after it."""
    texts = ["", *(line.text for line in page.lines), ""]
    return zip(texts, page.lines, texts[2:], strict=False)


def problem(line: Line, wrong: str, fix: str) -> Problem:
    """Return the problem of a line."""
    return Problem(line.path, line.number, wrong, fix)


def test_every_block_is_closed(pages):
    """An emergency card that never ends would swallow the calm text after it."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_closed_blocks_pass():
    """A rule that always speaks is soon switched off."""
    assert told("//// outer\n\n/// inner\n\nText.\n\n///\n\n////\n") == []
    assert told("/// a-to-z\n///\n") == []


def test_blocks_that_do_not_pair_are_reported():
    """The message leads to the other end of the pair."""
    assert told("/// inset\n\nText.\n\n////\n\n///\n\n/// plan\n\nText.\n") == [
        'docs/a.md:5: "inset" was opened in line 1 by ///\n    Fix: close it by ///',
        "docs/a.md:7: this closes no block\n    Fix: delete the line",
        'docs/a.md:9: "plan" is never closed\n    Fix: add a line /// at its end',
    ]


def test_a_block_in_a_block_with_as_many_slashes_is_reported():
    """The first closing line would close both."""
    assert told("/// outer\n\n/// inner\n\n///\n\n///\n") == [
        'docs/a.md:3: "inner" stands inside a block with as many slashes\n'
        "    Fix: give the outer block one more slash, at both ends"
    ]


def test_a_block_line_that_touches_text_is_reported():
    """Without an empty line the slashes can end up in the text."""
    fix = "\n    Fix: put an empty line before and after it"
    assert told("Text.\n/// inset\n\nText.\n///\n") == [
        f"docs/a.md:2: the line of a block touches other text{fix}",
        f"docs/a.md:5: the line of a block touches other text{fix}",
    ]
