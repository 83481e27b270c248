"""Lines that must never go, wherever they stand; and no review that did not take place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from rules.lines import lines as file_lines
from rules.problem import Problem
from rules.text.nearest import nearest
from rules.text.page import Line, Page, read_page
from rules.text.parts import HEADING
from rules.text.reading import as_asked, plain

DATA = "docs/_data/must_say.yml"
# Words that say who checked or wrote. Those that deny it, or ask for it, are in the second.
REVIEW = re.compile(
    r"\b(?:doctors?|nurses?|clinicians?|neurologists?|specialists?|experts?|pharmacists?|GPs?"
    r"|medical (?:team|board|staff))\b[^.]{0,40}\b(?:checked|reviewed|approved|wrote|written|read"
    r"|signed|verified|endorsed?)\b"
    r"|\b(?:checked|reviewed|approved|written|verified|endorsed|signed off) (?:by|with) "
    r"(?:an? |the |our )?(?:doctor|nurse|clinician|neurologist|specialist|expert|GP|NHS|medical)"
    r"|\bmedically (?:checked|reviewed|approved)",
    re.IGNORECASE,
)
DENIED = re.compile(r"\b(?:no|not|none|never|has to|have to|once|until|nobody)\b", re.IGNORECASE)


def check(entry: dict, page: Page) -> list[Problem]:
    """Return what a page does not say of what this entry asks."""
    lines = [line for line in place(page, entry["in"]) if not is_block(line)]
    return missing(entry, lines or [Line(page.path, 1, "")])


def missing(entry: dict, lines: list[Line]) -> list[Problem]:
    """Return a problem for each of the entry's words that these lines do not hold."""
    # A program or a template is taken as it is.
    in_file = entry["in"] == "file"
    texts = [line.text if in_file else as_asked(line.text) for line in lines]
    text = ("\n" if in_file else " ").join(texts)
    return [
        Problem(
            *where(number, entry, lines)[:2],
            f'"{words}" is gone from {entry["in"]}: {entry["why"]}',
            f"say it again{claimed(entry)}, or change {DATA} with a reviewer",
            words,
            tuple({line.path: None for line in lines}),
        )
        for number, words in enumerate(entry["words"])
        if not re.search(words, text, re.IGNORECASE)
    ]


def where(number: int, entry: dict, lines: list[Line]) -> Line:
    """Return the line that lost the words with this number: the one with what is left of them.

    If nothing is left of them, it is the line of the words before them in the list, or after them,
    or the one that marks the entry's claim.
    """
    all_words = entry["words"]
    left = nearest(lines, re.sub(r"\\[a-z]|\W", " ", all_words[number]))
    if left:
        return left
    for words in [*all_words[:number][::-1], *all_words[number + 1 :]]:
        for line in lines:
            if re.search(words, as_asked(line.text), re.IGNORECASE):
                return line
    return next((line for line in lines if f"[^{entry.get('claim')}]" in line.text), lines[0])


def claimed(entry: dict) -> str:
    """Return where the words come from."""
    return f" as the claim {entry['claim']} does" if "claim" in entry else ""


def is_block(line: Line) -> bool:
    """Return whether a line only opens or closes a block."""
    return line.text.strip().startswith("///")


def place(page: Page, where: str) -> Iterator[Line]:
    """Return the lines of the lead, the description, the body, or the section with this id."""
    if where == "description":
        yield Line(page.path, page.key_line(where), str(page.meta.get(where, "")))
        return
    level = 0
    for line in page.lines:
        heading = HEADING.fullmatch(line.text)
        if where == "lead" and heading and len(heading[1]) > 1:
            return
        if where not in ("lead", "body") and heading:
            if heading[3] == where:
                level = len(heading[1])
            elif level and len(heading[1]) <= level and where != "when-to-get-help":
                return
        if where in ("lead", "body") or level:
            yield line


def check_all(entries: list[dict], pages: list[Page], root: Path) -> Iterator[Problem]:
    """Return what any page or file does not say, and the pages that are not there."""
    by_path = {page.path: page for page in pages}
    for number, entry in enumerate(entries, 1):
        for name in entry["pages"]:
            if isinstance(name, dict):
                typed = [page for page in pages if page.meta.get("page_type") == name["type"]]
            elif entry["in"] == "file":
                typed = []
                if (root / name).exists():
                    yield from missing(entry, [Line(*one) for one in file_lines(root, name)])
                    continue
            elif name.startswith("docs/_shared/"):
                typed = [read_page(name, (root / name).read_text("utf-8", "replace"))]
            else:
                typed = [by_path[name]] if name in by_path else []
            if not typed:
                fix = "name the page that says it now"
                yield Problem(DATA, 1, f"entry {number} names {name}, which is not there", fix)
            for page in typed:
                yield from check(entry, page)


def reviews(page: Page) -> list[Problem]:
    """Return the claims of a review on a page whose front matter has none."""
    if page.meta.get("clinical_review"):
        return []
    found = []
    for line in page.lines:
        for sentence in re.split(r"(?<=[.!?])\s", plain(line.text)):
            hit = REVIEW.search(sentence)
            if hit and not DENIED.search(sentence):
                wrong = f'"{hit[0]}" claims a review, and clinical_review is empty'
                fix = "take it out; only the front matter says who reviewed a page"
                found.append(Problem(line.path, line.number, wrong, fix))
    return found
