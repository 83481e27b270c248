from rules.content.includes import check, check_use
from rules.problem import messages
from rules.text.page import INCLUDE, SHARED, read_page
from tests.report import report


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
