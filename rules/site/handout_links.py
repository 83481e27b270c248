"""The handout page links each sheet once, and says what one gets: type, paper, size and sides."""

from __future__ import annotations

import re

from rules.built.page import BuiltPage, line
from rules.problem import Problem

LINK_TEXT = re.compile(r".+, PDF, (?:A4|US Letter), (\d+) KB")
CAPTION = re.compile(r"PDF files: (\d) sides?(?:, or up to (\d) in large print)?")
FIX = "let publish/handouts write it"


def check(page: BuiltPage, files: dict[str, tuple[int, int]]) -> list[Problem]:
    """Return a problem for each link or caption that differs from the files.

    `files` holds KB and pages by file name.
    """
    found = []
    links = page.tree.xpath("//a[contains(@href, '.pdf')]")
    for link in links:
        said = LINK_TEXT.fullmatch(link.text_content().strip())
        real = files.get(link.get("href"))
        if not said or real is None or int(said[1]) != real[0]:
            wrong = f'"{link.text_content()}" is not what {link.get("href")} is'
            found.append(Problem(page.path, line(link), wrong, FIX))
    for caption in page.tree.iter("caption"):
        said = CAPTION.fullmatch(caption.text_content().strip())
        table = caption.getparent()
        sides = [files.get(one.get("href"), (0, 0))[1] for one in table.iter("a")]
        ends = {min(sides), max(sides)}
        if not said or {int(number) for number in said.groups() if number} != ends:
            wrong = f'"{caption.text_content()}" is not how many sides the files have'
            found.append(Problem(page.path, line(caption), wrong, FIX))
    missing = files.keys() - {link.get("href") for link in links}
    found += [Problem(page.path, 1, f"no link to {name}", "link it") for name in sorted(missing)]
    return found
