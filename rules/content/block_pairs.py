"""Each block is closed by as many slashes as opened it, and its lines stand alone."""

from collections.abc import Iterator

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import BLOCK_LINE


def check(page: Page) -> list[Problem]:
    """Return a problem for each block not closed as it was opened, or not standing alone."""
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
            found.append(line.problem("the line of a block touches other text", fix))
        if name:
            if slashes in [length for length, *_ in open_blocks]:
                wrong = f'"{name}" is inside a block with as many slashes'
                fix = "give the outer block one more slash, at both ends"
                found.append(line.problem(wrong, fix))
            open_blocks.append((slashes, name, line))
        else:
            found += close(line, slashes, open_blocks)
    return found + [
        line.problem(f'"{name}" is never closed', f"add a line {slashes} at its end")
        for slashes, name, line in open_blocks
    ]


def close(line: Line, slashes: str, open_blocks: list[tuple[str, str, Line]]) -> list[Problem]:
    """Take the last open block away; return the fault if these slashes do not close it."""
    if not open_blocks:
        return [line.problem("this closes no block", "delete the line")]
    opened, name, start = open_blocks.pop()
    if opened == slashes:
        return []
    wrong = f'"{name}" was opened in line {start.number} by {opened}'
    return [line.problem(wrong, f"close it by {opened}")]


def neighbours(page: Page) -> Iterator[tuple[str, Line, str]]:
    """Return each line with the text before and after it."""
    texts = ["", *(line.text for line in page.lines), ""]
    return zip(texts, page.lines, texts[2:], strict=False)
