from __future__ import annotations

from pathlib import Path

from rules.site.web_manifest import check
from tests.report import report


def test_every_picture_of_the_manifest_is_there(site: Path) -> None:
    """A phone that keeps the site on its home screen shows this picture."""
    report(check(site))


def test_a_missing_picture_is_reported(tmp_path: Path) -> None:
    text = '{"icons": [{"src": "icon.png"}, {"src": "gone.png"}]}'
    (tmp_path / "site.webmanifest").write_text(text)
    (tmp_path / "icon.png").touch()
    assert [str(problem) for problem in check(tmp_path)] == [
        "site.webmanifest:1: the icon gone.png is not there\n"
        "    Fix: correct the path, from the manifest's own folder, or add the file"
    ]


def test_a_picture_that_is_there_is_fine(tmp_path: Path) -> None:
    (tmp_path / "site.webmanifest").write_text('{"icons": [{"src": "icon.png"}]}')
    (tmp_path / "icon.png").touch()
    assert check(tmp_path) == []
