"""No more than two very short sentences follow each other: strings of stubs read cold."""

from tests.content.page import Line, Page, read_page
from tests.content.parts import parts
from tests.content.reading import sentences
from tests.problem import Problem, messages, report

STUB = 6
MOST_IN_A_ROW = 2


def check(page: Page) -> list[Problem]:
    """Return a problem for each paragraph with a longer string of stubs.

    Lists and numbers to call are left out.
    """
    found = []
    for part in parts(page.lines):
        run: list[tuple[Line, str]] = []
        for line, sentence in sentences(part.lines) if part.kind == "paragraph" else []:
            stub = len(sentence.split()) <= STUB and "](tel:" not in line.text
            run = [*run, (line, sentence)] if stub else []
            if len(run) == MOST_IN_A_ROW + 1:
                first, words = run[0]
                wrong = f'{len(run)} stubs follow each other, from "{words}"'
                fix = "join them with because, so, but, if or when"
                found.append(Problem(first.path, first.number, wrong, fix))
    return found


def test_no_page_is_written_in_stubs(pages):
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


def test_two_short_sentences_and_a_list_of_them_pass():
    assert told("It stops. You can rest.\nMost twitches stop by themselves within days.\n") == []
    assert told("[Call 1](tel:1)\n[Call 2](tel:2)\n[Call 3](tel:3)\n") == []
    assert told("Do this:\n\n1. Sit down.\n2. Breathe in.\n3. Breathe out.\n4. Go on.\n") == []


def test_three_stubs_in_a_row_are_reported():
    assert told("# A\n\nLips twitch.\nIt stops.\nYou can rest.\n") == [
        'docs/a.md:3: 3 stubs follow each other, from "Lips twitch."\n'
        "    Fix: join them with because, so, but, if or when"
    ]
