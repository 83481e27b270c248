"""Paragraphs have at most three sentences, each on a line of its own."""

import re

from tests.content.page import Line, Page, read_page
from tests.content.parts import Part, parts
from tests.content.reading import plain
from tests.content.statements import split
from tests.problem import Problem, messages, report

MOST_SENTENCES = 3
# A bold lead word or question with its short answer, as in "**How sure are we?** Fair."
LABEL = re.compile(r"(?:\d+\. )?\*\*[^*]+\*\*\s*(?:(?:Good|Fair|Weak)\.\s*)?")


def check(page: Page) -> list[Problem]:
    found = []
    for part in parts(page.lines):
        for lines in chunks(part):
            counted = [(line, sentences(line)) for line in lines]
            for line, number in counted:
                if number > 1:
                    wrong = f"{number} sentences stand on this line"
                    found.append(problem(line, wrong, "start each on a line of its own"))
            total = sum(number for _, number in counted)
            if total > MOST_SENTENCES:
                wrong = f"the paragraph has {total} sentences"
                found.append(problem(lines[0], wrong, f"part it after {MOST_SENTENCES} or fewer"))
    return found


def problem(line: Line, wrong: str, fix: str) -> Problem:
    """Return the problem of a line."""
    return Problem(line.path, line.number, wrong, fix)


def chunks(part: Part) -> list[list[Line]]:
    """Return the paragraph, or the items of the list, that a part is."""
    if part.kind == "list":
        return [without_pairs(lines) for lines in part.items]
    return [part.lines] if part.kind == "paragraph" else []


def without_pairs(lines: list[Line]) -> list[Line]:
    """Return the lines of an item without its terms and what stands behind each (": …")."""
    paired = [line.text.startswith(":") for line in lines]
    term = [*paired[1:], False]
    return [line for line, *pair in zip(lines, paired, term, strict=True) if not any(pair)]


def sentences(line: Line) -> int:
    """Return how many sentences a line holds; links to call are buttons, not sentences."""
    text = LABEL.sub("", line.text.strip(), count=1)
    if re.fullmatch(r"\[[^\]]*\]\(tel:[^)]*\)", text):
        return 0
    return len([one for one in split(text) if re.search(r"\w", plain(one))])


def test_every_paragraph_is_short_and_every_sentence_has_its_line(pages):
    """Short chunks can be read on a phone at night, and a change shows the sentence it changes."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_short_paragraphs_pass():
    """A lead word in bold is no sentence, and call buttons are none either."""
    assert told("One.[^a][^b]\nTwo.\nThree.\n\n**How sure are we?** Fair. It is so.[^a]\n") == []
    assert told("One.\n[Call 112](tel:112)\n[Call 911](tel:911)\n[Call 999](tel:999)\nTwo.\n") == []
    assert told("1. **Smile.** Both corners go up.\n2. **Speak.** It is clear.\n") == []


def test_terms_of_a_list_item_are_no_sentences():
    """A face of the comparison has four of them below its sentence."""
    terms = "".join(f"\n    {term}\n    :   {term} text\n" for term in ("Eye", "Mouth", "Time"))
    assert told(f"- ### Twitch\n\n    One.\n{terms}") == []


def test_two_sentences_on_a_line_are_reported():
    """Two on a line hide which one a change touches."""
    assert told("Lead.\n\nOne.[^a] Two.\n") == [
        "docs/a.md:3: 2 sentences stand on this line\n    Fix: start each on a line of its own"
    ]


def test_a_long_paragraph_is_reported_at_its_first_line():
    """Four sentences are two thoughts."""
    assert told("Lead.\n\nOne.\nTwo.\nThree.\nFour.\n") == [
        "docs/a.md:3: the paragraph has 4 sentences\n    Fix: part it after 3 or fewer"
    ]
