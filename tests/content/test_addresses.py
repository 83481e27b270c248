from rules.content.addresses import PATH, check
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report


def test_every_address_ever_published_leads_to_a_page(pages, addresses):
    """A link in a leaflet cannot be corrected any more."""
    report(check(pages, addresses))


PAGES = [
    read_page("docs/index.md", ""),
    read_page("docs/a/index.md", ""),
    read_page("docs/b.md", ""),
]


def problems(text: str) -> list[str]:
    """Return what the rule says about a list with this text, on a site of three pages."""
    return messages(check(PAGES, read_records(PATH, text)))


def test_a_page_that_was_removed_or_added_is_reported():
    """The message gives the line to write."""
    assert problems("/:\n/a/:\n/gone/:\n") == [
        f'{PATH}:1: the page /b/ is not listed\n    Fix: add the line "/b/:"',
        f"{PATH}:3: no page has the address /gone/ any more\n"
        '    Fix: write where its readers find it now: "/gone/: /new-name/"',
    ]


def test_an_address_that_leads_to_no_page_or_came_back_is_reported():
    assert problems("/:\n/a/: /b/\n/b/:\n/old/: /older/\n") == [
        f"{PATH}:2: /a/ is a page, and leads to /b/\n    Fix: write nothing behind the colon",
        f"{PATH}:4: /old/ leads to /older/, which is not a page\n"
        "    Fix: write the address of a page",
    ]


def test_a_page_that_moved_and_a_file_are_fine():
    """Files are built, so tests/site/test_addresses.py looks for them."""
    assert not problems("/:\n/a/:\n/b/:\n/old/: /b/\n/a/sheet.pdf:\n")
