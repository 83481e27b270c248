"""Further help on a page: links to what health services and charities write for everyone."""

import re
from collections.abc import Iterator

from tests.content.page import Line, Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

BLOCK = re.compile(r"/// more-help(?: \| (.+))?")
FOR_EVERYONE = ("patient-page", "fact-sheet")


def named(page: Page) -> Iterator[tuple[Line, str]]:
    """Return the ids that the page lists as further help, each with its line."""
    for line in page.typed:
        if found := BLOCK.fullmatch(line.text):
            for name in (found[1] or "").split():
                yield line, name


def check(page: Page, sources: Records) -> list[Problem]:
    """Return a problem for each id that is no source, cannot be opened, or is hard to read."""
    return [
        Problem(line.path, line.number, *fault)
        for line, name in named(page)
        for fault in faults(name, sources)
    ]


def faults(name: str, sources: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one id, and what to do."""
    if name not in sources.entries:
        return [(f'no source is called "{name}"', f"use an id of {sources.path}")]
    source = sources.entries[name]
    found = []
    if not source.get("url"):
        wrong = f'the source "{name}" has no address to open'
        found.append((wrong, f"name one with a url ({sources.path}:{sources.lines[name]})"))
    if source.get("kind") not in FOR_EVERYONE:
        wrong = f'the source "{name}" is a {source.get("kind")}, which is not written for everyone'
        found.append((wrong, f"name a {' or '.join(FOR_EVERYONE)}"))
    return found


def test_further_help_can_be_opened_and_read_by_everyone(pages, sources):
    """Someone who is worried follows the link at once."""
    report(problem for page in pages for problem in check(page, sources))


SOURCES = read_records(
    "sources.yml",
    'nhs:\n  url: "https://a.org"\n  kind: patient-page\n'
    "copy:\n  url: null\n  kind: fact-sheet\n"
    'trial:\n  url: "https://b.org"\n  kind: study\n',
)


def told(ids: str) -> list[str]:
    """Return what the rule says about a page that lists these sources."""
    return messages(check(read_page("docs/a.md", f"/// more-help | {ids}\n\n///\n"), SOURCES))


def test_a_page_of_a_health_service_passes():
    """A rule that always speaks is soon switched off."""
    assert told("nhs") == []


def test_an_unknown_source_is_reported_where_the_page_names_it():
    """A misspelt id would quietly shorten the list."""
    assert told("nhs gone") == [
        'docs/a.md:1: no source is called "gone"\n    Fix: use an id of sources.yml'
    ]


def test_a_source_that_readers_cannot_open_or_follow_is_reported():
    """A link into nothing, or into a study, is no help."""
    assert told("copy trial") == [
        'docs/a.md:1: the source "copy" has no address to open\n'
        "    Fix: name one with a url (sources.yml:4)",
        'docs/a.md:1: the source "trial" is a study, which is not written for everyone\n'
        "    Fix: name a patient-page or fact-sheet",
    ]
