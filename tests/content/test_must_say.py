"""Lines that must never go, wherever they stand; and no review that did not take place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.markdown.citations import MARK
from tests.content.page import Line, Page, read_page
from tests.content.parts import HEADING
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

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
    lines = list(place(page, entry["in"]))
    at = lines[0] if lines else Line(page.path, 1, "")
    text = plain(" ".join(MARK.sub("", line.text) for line in lines if not is_block(line)))
    return missing(entry, text, at.path, at.number)


def missing(entry: dict, text: str, path: str, number: int) -> list[Problem]:
    """Return a problem for each of the entry's words that the text does not hold."""
    return [
        Problem(
            path,
            number,
            f'"{words}" is gone from {entry["in"]}: {entry["why"]}',
            f"say it again{claimed(entry)}, or mend {DATA} with a reviewer",
        )
        for words in entry["words"]
        if not re.search(words, text.replace("’", "'"), re.IGNORECASE)
    ]


def claimed(entry: dict) -> str:
    """Return where the words come from."""
    return f" as the claim {entry['claim']} does" if "claim" in entry else ""


def is_block(line: Line) -> bool:
    """Tell whether a line only opens or closes a block."""
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
                    yield from missing(entry, (root / name).read_text(encoding="utf-8"), name, 1)
                    continue
            elif name.startswith("docs/_shared/"):
                typed = [read_page(name, (root / name).read_text(encoding="utf-8"))]
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


@pytest.fixture(scope="module")
def must_say(root) -> Records:
    """Return the lines that must never go."""
    return read_records(DATA, (root / DATA).read_text(encoding="utf-8"))


def test_no_page_loses_a_line_that_keeps_readers_safe(must_say, pages, root):
    """A deleted line breaks no other rule, because its claim is often marked elsewhere, too."""
    report(check_all(list(must_say.entries.values()), pages, root))


def test_each_line_rests_on_a_claim_that_is_there(must_say, claims):
    """A line that must stay has to be true."""
    report(
        Problem(DATA, must_say.lines[n], f'no claim is called "{one["claim"]}"', "use its id")
        for n, one in must_say.entries.items()
        if "claim" in one and one["claim"] not in claims.entries
    )


def test_no_page_claims_a_review_that_did_not_take_place(pages):
    """Trust that was not earned is the worst fault of a health site."""
    report(problem for page in pages for problem in reviews(page))


TEXT = (
    "# A\n\nMost stop.\n\n## When {#when}\n\nCall now.[^a]\n\n### More\n\nGo.\n\n## B {#b}\n\nx\n"
)
ENTRY = {
    "pages": ["docs/a.md"],
    "in": "when",
    "words": ["call now", "go"],
    "why": "w",
    "claim": "a",
}


def told(text: str, **entry: object) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check_all([{**ENTRY, **entry}], [read_page("docs/a.md", text)], Path()))


def test_a_line_that_stands_passes():
    """Marks and sub-headings are no matter."""
    assert told(TEXT) == []
    assert told(TEXT, **{"in": "lead", "words": ["most"]}) == []


def test_a_line_that_is_gone_is_reported():
    """The message names words, place and reason."""
    assert told(TEXT.replace("Call now", "Wait")) == [
        'docs/a.md:5: "call now" is gone from when: w\n'
        f"    Fix: say it again as the claim a does, or mend {DATA} with a reviewer"
    ]
    assert told(TEXT, pages=["docs/b.md"]) == [
        f"{DATA}:1: entry 1 names docs/b.md, which is not there\n"
        "    Fix: name the page that says it now"
    ]


def test_a_review_that_did_not_take_place_is_reported():
    """A denial is fine, and so is a sentence about what a doctor does."""
    good = "No doctor has reviewed it.\nA doctor examines you.\n"
    bad = "Doctors have checked these pages.\nWritten by a neurologist.\n"
    assert reviews(read_page("docs/a.md", good)) == []
    assert messages(reviews(read_page("docs/a.md", bad))) == [
        'docs/a.md:1: "Doctors have checked" claims a review, and clinical_review is empty\n'
        "    Fix: take it out; only the front matter says who reviewed a page",
        'docs/a.md:2: "Written by a neurologist" claims a review, and clinical_review is empty\n'
        "    Fix: take it out; only the front matter says who reviewed a page",
    ]
