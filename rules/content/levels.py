"""Whatever decides how soon a reader gets help says the level of its claim, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.levels import URGENT, Vocabulary, another_level, contradicted, wrong_level
from rules.text.page import Line, Page
from rules.text.parts import parts
from rules.text.reading import plain
from rules.text.records import Records
from rules.text.units import Unit, problems, units

LEVEL_LINK = re.compile(r"\[([^\]]+)\]\([^)]*#(emergency|today|visit|home)\)")


def check(page: Page, claims: Records, words: Vocabulary) -> list[Problem]:
    """Return a problem for each statement whose level of care is not that of its claims."""
    prose = [unit for unit in [*heads(page), *units(page)] if unit.is_prose]
    found = problems(prose, wrong_level, claims, words)
    found += problems(prose, contradicted, claims, words)
    found += problems(text_before_marks(page), another_level, claims, words)
    for line in page.lines:
        for text, level in LEVEL_LINK.findall(line.text):
            said = words.said(text)
            belittled = level in URGENT and words.contrary.search(text)
            if (said and level not in said) or belittled:
                wrong = f'the link "{text}" leads to the level "{level}"'
                fix = "let the words and the address name one level"
                found.append(line.problem(wrong, fix))
    return found


def text_before_marks(page: Page) -> Iterator[Unit]:
    """Yield what is before each mark of a paragraph with several: what that mark proves."""
    for part in parts(page.lines):
        lines: list[Line] = []
        for line in part.lines if part.kind == "paragraph" else []:
            lines.append(line)
            if names := MARK.findall(line.text):
                text = plain(" ".join(one.text for one in lines))
                yield Unit(lines[0], text, (*names,), "", "", "sentences")
                lines = []


def heads(page: Page) -> Iterator[Unit]:
    """Yield the title and the description, which search engines show alone."""
    for key in ("title", "description"):
        text = str(page.meta.get(key, ""))
        yield Unit(Line(page.path, page.key_line(key), text), text, (), "", "", "head")
