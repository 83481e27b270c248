"""The blocks that show how the project scored its own pages."""

import pytest

from publish.markdown.scores_block import score_items, scores

POINTS = """\
most: 5
items:
  1: {asks: It is clear}
  2: {asks: It names its sources}
pages:
  a.md:
    1: {scores: [5, 4], why: The lead says it}
    2: {scores: [3, 5], why: One source has no date}
"""
SHARES = """\
most: 1
of: 100
items:
  1: {asks: It is clear, part: to understand}
  2: {asks: Tables are simple, part: to understand}
  3: {asks: It has steps, part: to act}
  4: {asks: It has a tool, part: to act}
  5: {asks: It has a picture, part: to act}
pages:
  a.md:
    1: {scores: [1, 1], why: Short words}
    2: {scores: [null, null], why: There is no table}
    3: {scores: [1, 0], why: One step is vague}
    4: {scores: [1, 1], why: The diary}
    5: {scores: [1, 1], why: The face}
"""


@pytest.fixture
def data(tmp_path):
    """Return the data folder of a page with two instruments."""
    folder = tmp_path / "_data"
    folder.mkdir()
    (tmp_path / "a.md").write_text("---\ntitle: A\n---\n\n# Rest helps\n\n## Why\n")
    (folder / "scores-points.yml").write_text(POINTS)
    (folder / "scores-shares.yml").write_text(SHARES)
    return folder


def test_the_lower_score_of_each_item_counts(data):
    """Two readers who each find another fault both count: 4 and 3, not 9 or 8."""
    assert scores(data, "points")[2:] == ["| [Rest helps](../a.md) | 8 of 10 | 9 of 10 | 7 of 10 |"]


def test_shares_leave_out_what_does_not_apply_and_are_rounded_down(data):
    assert scores(data, "shares")[2:] == [
        "| [Rest helps](../a.md) | to understand 100 of 100, to act 100 of 100 "
        "| to understand 100 of 100, to act 66 of 100 "
        "| to understand 100 of 100, to act 66 of 100 |"
    ]


def test_each_item_has_its_scores_and_its_reason(data):
    """A total alone cannot be argued with."""
    assert score_items(data, "shares")[1:9] == [
        "### Rest helps",
        "",
        "Table: Scores of: Rest helps",
        "",
        "| Item | Scores | Why |",
        "| --- | --- | --- |",
        "| 1. It is clear | 1 and 1 | Short words |",
        "| 2. Tables are simple | does not apply | There is no table |",
    ]
