from rules.content.tables import check
from tests.proof import on_page
from tests.report import report


def test_every_table_has_a_caption_and_few_columns(pages):
    """Someone who cannot see a table decides by its caption whether to enter it."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_a_table_with_a_caption_passes():
    """Empty cells, as in the diary, are cells."""
    assert not problems("Table: Days\n\n| Day | Note |\n| --- | --- |\n| 1 | |\n")
    assert not problems("Table: Numbers\n\n/// emergency-numbers\n\n///\n")


def test_a_table_without_a_caption_or_cell_is_reported():
    """A missing cell moves the others under the wrong heading."""
    fix = 'write "Table: …" and an empty line right before it'
    assert problems("Text.\n\n| A | B |\n| --- | --- |\n| 1 |\n") == [
        f"docs/a.md:3: the table has no caption\n    Fix: {fix}",
        "docs/a.md:5: the row has 1 cells, the first one 2\n    Fix: give each row as many cells",
    ]
    assert problems("Table: T\n\n| 1 | 2 | 3 | 4 | 5 | 6 |\n") == [
        "docs/a.md:3: the table has 6 columns\n    Fix: use at most 5"
    ]
