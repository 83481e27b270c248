"""No letter on paper is smaller than 12 points."""

from __future__ import annotations

from rules.built.printed import PrintedPage
from rules.problem import Problem

# UKAAF: clear print starts here (https://www.ukaaf.org/).
SMALLEST = 12
# Browsers round sizes to parts of a pixel.
ROUNDED = 0.05


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each side with letters that are too small."""
    problems = []
    for number, side in enumerate(printed.sides, start=1):
        small = [one for one in side.letters if one.run.size < SMALLEST - ROUNDED]
        if small:
            least = min(one.run.size for one in small)
            words = "".join(one.text for one in small)[:40]
            wrong = f'{printed.paper}, side {number}: {least:.1f} points in "{words}"'
            fix = f"print {SMALLEST} points or more"
            problems.append(Problem(printed.page.path, 1, wrong, fix))
    return problems
