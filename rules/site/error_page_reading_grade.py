"""The pages for an unknown address and for readers offline are as easy to read as the rest."""

from __future__ import annotations

from rules.built.page import BuiltPage, line, shown_text
from rules.problem import Problem
from rules.text.page import Line
from rules.text.reading import grades

GRADE, SMOG, LONGEST = 6.0, 9.5, 20
FIX = "use shorter words and sentences in the template of this name in overrides/"


def prose(page: BuiltPage) -> list[Line]:
    """Return each paragraph and list item of the main part; a list item's paragraphs once."""
    elements = page.tree.xpath("//main//p | //main//li[not(.//p)]")
    return [Line(page.path, line(one), shown_text(one)) for one in elements if shown_text(one)]


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each measure of reading that the page does not keep."""
    lines = prose(page)
    if not lines:
        return [Problem(page.path, 1, "there is no sentence in its main part", "say what happened")]
    measured = grades(lines)
    limits = [
        ("Flesch-Kincaid grade", measured.flesch_kincaid, GRADE),
        ("SMOG grade", measured.smog, SMOG),
        ("longest sentence", measured.longest, LONGEST),
    ]
    return [
        Problem(page.path, lines[0].number, f"{name} is {value:.2f}, more than {limit}", FIX)
        for name, value, limit in limits
        if value > limit
    ]
