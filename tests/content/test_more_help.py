from rules.content.more_help import check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


def test_further_help_can_be_opened_and_read_by_everyone(pages, sources):
    """Someone who is worried follows the link at once."""
    report(problem for page in pages for problem in check(page, sources))


SOURCES = read_records(
    "sources.yml",
    'nhs:\n  url: "https://a.org"\n  kind: patient-page\n'
    "copy:\n  url: null\n  kind: fact-sheet\n"
    'trial:\n  url: "https://b.org"\n  kind: study\n',
)


def problems(ids: str) -> list[str]:
    return messages(check(read_page("docs/a.md", f"/// more-help | {ids}\n\n///\n"), SOURCES))


def test_a_page_of_a_health_service_passes():
    assert not problems("nhs")


def test_an_unknown_source_is_reported_where_the_page_names_it():
    """A misspelt id would quietly shorten the list."""
    assert problems("nhs gone") == [
        'docs/a.md:1: no source is called "gone"\n    Fix: use an id of sources.yml'
    ]


def test_a_source_that_readers_cannot_open_or_follow_is_reported():
    """A link into nothing, or into a study, is no help."""
    assert problems("copy trial") == [
        'docs/a.md:1: the source "copy" has no address to open\n'
        "    Fix: name one with a url (sources.yml:4)",
        'docs/a.md:1: the source "trial" is a study, which is not written for everyone\n'
        "    Fix: name a patient-page or fact-sheet",
    ]
