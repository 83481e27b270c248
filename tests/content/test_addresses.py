"""Every address the site ever had is listed, and still leads to what its readers look for."""

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

PATH = "docs/_data/addresses.yml"


def check(pages: list[Page], addresses: Records) -> list[Problem]:
    here = {address_of(page) for page in pages}
    listed = {old: new for old, new in addresses.entries.items() if old.endswith("/")}
    found = [
        Problem(PATH, line, f"{address} stands here again", "remove one of the two lines")
        for address, line in addresses.repeated
    ]
    for address in here - listed.keys():
        fix = f'add the line "{address}:"'
        found.append(Problem(PATH, 1, f"the page {address} is not listed", fix))
    for old, new in listed.items():
        for wrong, fix in faults(old, new, here):
            found.append(Problem(PATH, addresses.lines[old], wrong, fix))
    return found


def address_of(page: Page) -> str:
    """Return the address of a page of docs/: docs/a/index.md is found at /a/."""
    path = page.path.removeprefix("docs").removesuffix(".md")
    return path.removesuffix("index") if path.endswith("/index") else f"{path}/"


def faults(old: str, new: str | None, here: set[str]) -> list[tuple[str, str]]:
    """Return what is wrong with one line, and what to do."""
    if old in here:
        wrong = f"{old} is a page, and leads to {new}"
        return [(wrong, "write nothing behind the colon")] if new else []
    if new is None:
        fix = f'write where its readers find it now: "{old}: /new-name/"'
        return [(f"no page has the address {old} any more", fix)]
    if new not in here:
        return [(f"{old} leads to {new}, which is no page", "write the address of a page")]
    return []


def test_every_address_ever_published_leads_to_a_page(pages, addresses):
    """A link in a leaflet cannot be corrected any more."""
    report(check(pages, addresses))


PAGES = [
    read_page("docs/index.md", ""),
    read_page("docs/a/index.md", ""),
    read_page("docs/b.md", ""),
]


def told(text: str) -> list[str]:
    """Return what the rule says about a list with this text, on a site of three pages."""
    return messages(check(PAGES, read_records(PATH, text)))


def test_a_page_that_was_removed_or_added_is_reported():
    """The message gives the line to write."""
    assert told("/:\n/a/:\n/gone/:\n") == [
        f'{PATH}:1: the page /b/ is not listed\n    Fix: add the line "/b/:"',
        f"{PATH}:3: no page has the address /gone/ any more\n"
        '    Fix: write where its readers find it now: "/gone/: /new-name/"',
    ]


def test_an_address_that_leads_to_no_page_stands_twice_or_came_back_is_reported():
    assert told("/:\n/a/: /b/\n/b/:\n/old/: /older/\n/b/:\n") == [
        f"{PATH}:2: /a/ is a page, and leads to /b/\n    Fix: write nothing behind the colon",
        f"{PATH}:4: /old/ leads to /older/, which is no page\n    Fix: write the address of a page",
        f"{PATH}:5: /b/ stands here again\n    Fix: remove one of the two lines",
    ]


def test_a_page_that_moved_and_a_file_are_fine():
    """Files are built, so tests/site/test_addresses.py looks for them."""
    assert told("/:\n/a/:\n/b/:\n/old/: /b/\n/a/sheet.pdf:\n") == []
