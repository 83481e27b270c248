from rules.content.block_pairs import check
from tests.proof import on_page
from tests.report import report


def test_every_block_is_closed(pages):
    """An emergency card that never ends would swallow the calm text after it."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_closed_blocks_pass():
    assert not problems("//// outer\n\n/// inner\n\nText.\n\n///\n\n////\n")
    assert not problems("/// a-to-z\n///\n")


def test_blocks_that_do_not_pair_are_reported():
    assert problems("/// inset\n\nText.\n\n////\n\n///\n\n/// plan\n\nText.\n") == [
        'docs/a.md:5: "inset" was opened in line 1 by ///\n    Fix: close it by ///',
        "docs/a.md:7: this closes no block\n    Fix: delete the line",
        'docs/a.md:9: "plan" is never closed\n    Fix: add a line /// at its end',
    ]


def test_a_block_in_a_block_with_as_many_slashes_is_reported():
    """The first closing line would close both."""
    assert problems("/// outer\n\n/// inner\n\n///\n\n///\n") == [
        'docs/a.md:3: "inner" is inside a block with as many slashes\n'
        "    Fix: give the outer block one more slash, at both ends"
    ]


def test_a_block_line_that_touches_text_is_reported():
    """Without an empty line the slashes can end up in the text."""
    fix = "\n    Fix: put an empty line before and after it"
    assert problems("Text.\n/// inset\n\nText.\n///\n") == [
        f"docs/a.md:2: the line of a block touches other text{fix}",
        f"docs/a.md:5: the line of a block touches other text{fix}",
    ]
