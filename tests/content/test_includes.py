"""Each included file exists, and each shared file is included."""

from pathlib import PurePosixPath

from tests.content.page import INCLUDE, SHARED, Page, read_page
from tests.problem import Problem, messages, report


def check(page: Page) -> list[Problem]:
    """Return the includes that were not written out when the page was read."""
    return [
        Problem(
            line.path,
            line.number,
            f"this includes nothing: {line.text.strip()}",
            f'write --8<-- and the name of a file in {SHARED}/, as in --8<-- "emergency-card.md"',
        )
        for line in page.lines
        if "8<--" in line.text
    ]


def check_use(pages: list[Page], shared: list[str]) -> list[Problem]:
    """Return the shared files that no page includes."""
    read = {PurePosixPath(line.path).name for page in pages for line in page.lines}
    fix = "include it in a page, or delete it"
    return [
        Problem(f"{SHARED}/{name}", 1, "no page includes this file", fix)
        for name in shared
        if name not in read
    ]


def test_every_include_finds_its_file(pages):
    """A missing include leaves out the emergency signs."""
    report(problem for page in pages for problem in check(page))


def test_every_shared_file_is_included(pages, root):
    """Text that no reader sees is not kept right."""
    report(check_use(pages, [file.name for file in (root / SHARED).iterdir()]))


def test_an_include_of_nothing_is_reported():
    """The message shows the line as it is written."""
    page = read_page("docs/a.md", '--8<-- "card.md"\n\n--8<-- "cart.md"\n', {"card.md": "Hi.\n"})
    assert INCLUDE.fullmatch('--8<-- "card.md"')
    assert messages(check(page)) == [
        'docs/a.md:3: this includes nothing: --8<-- "cart.md"\n    Fix: write --8<-- and the name'
        ' of a file in docs/_shared/, as in --8<-- "emergency-card.md"'
    ]


def test_a_shared_file_that_no_page_includes_is_reported():
    """The other file is included and passes."""
    page = read_page("docs/a.md", '--8<-- "card.md"\n', {"card.md": "Hi.\n"})
    assert messages(check_use([page], ["card.md", "old.md"])) == [
        "docs/_shared/old.md:1: no page includes this file\n"
        "    Fix: include it in a page, or delete it"
    ]
