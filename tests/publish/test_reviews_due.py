"""The list of overdue pages for the weekly job."""

from datetime import date

from publish.reviews_due import reviews_due


def test_a_page_past_its_review_date_is_listed(tmp_path):
    """Old advice must not stay unseen."""
    (tmp_path / "_shared").mkdir()
    (tmp_path / "_shared" / "card.md").write_text("no front matter here\n")
    (tmp_path / "new.md").write_text("---\nreview_due: 2027-11-23\n---\n\n# New\n")
    (tmp_path / "old.md").write_text("---\nreview_due: 2026-01-02\n---\n\n# Old\n")
    assert reviews_due(tmp_path, date(2026, 11, 23)) == [
        f"- `{(tmp_path / 'old.md').as_posix()}`: review was due on 2026-01-02"
    ]


def test_nothing_is_listed_on_the_day_itself(tmp_path):
    """The review is due on that day, overdue on the next."""
    (tmp_path / "page.md").write_text("---\nreview_due: 2027-11-23\n---\n\n# Page\n")
    assert reviews_due(tmp_path, date(2027, 11, 23)) == []
