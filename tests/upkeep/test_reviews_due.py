"""The list of reviews for the weekly job."""

from datetime import date

from upkeep.reviews_due import reviews_due

TODAY = date(2026, 11, 23)


def listed(folder, due: str) -> list[str]:
    """Return what is listed for a page with this date, without the folder."""
    (folder / "page.md").write_text(f"---\nreview_due: {due}\n---\n\n# Page\n")
    return [line.replace(f"{folder.as_posix()}/", "") for line in reviews_due(folder, TODAY)]


def test_a_review_that_is_overdue_due_or_near_is_listed(tmp_path):
    """Old advice must not stay unseen, and finding a reviewer takes weeks."""
    assert listed(tmp_path, "2026-11-22") == ["- `page.md`: review was due on 2026-11-22"]
    assert listed(tmp_path, "2026-11-23") == ["- `page.md`: review is due on 2026-11-23"]
    assert listed(tmp_path, "2027-01-22") == ["- `page.md`: review is due on 2027-01-22"]


def test_a_review_more_than_60_days_away_is_not_listed(tmp_path):
    assert listed(tmp_path, "2027-01-23") == []


def test_shared_text_has_no_review_of_its_own(tmp_path):
    (tmp_path / "_shared").mkdir()
    (tmp_path / "_shared" / "card.md").write_text("no front matter here\n")
    assert listed(tmp_path, "2027-11-23") == []
