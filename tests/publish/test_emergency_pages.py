"""The pages of an emergency come in one small file, and can be put together again."""

from __future__ import annotations

import json
from pathlib import Path

from publish.emergency_pages import EMERGENCY, OFFLINE, emergency_pages, short, write_bundle
from publish.page_addresses import SiteFiles

HOME = (
    "<!doctype html><head><link rel=canonical href=https://a.org/><meta property=og:url content=a>"
    "<script type=application/ld+json>{}</script><style>p{}</style><script>a()</script>"
    "<p>Call.<details class=sources><h2 id=sources>Sources</h2><ol><li>One</ol></details><footer>"
)


def test_what_a_reader_cannot_use_offline_is_left_out() -> None:
    assert short(HOME) == (
        "<!doctype html><head><link rel=canonical href=https://a.org/><style>p{}</style>"
        "<script>a()</script><p>Call."
        "<p id=sources>The list of sources is here when you are online.</p><footer>"
    )


def test_the_file_is_named_by_its_content_and_replaces_the_one_before(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(HOME)
    files = SiteFiles(tmp_path)
    pages = emergency_pages(files)
    first = write_bundle(files, pages)
    parts = json.loads((tmp_path / first).read_text())
    assert parts["pages"][""].replace("<style>", f"<style>{parts['styles']['']}") == pages[""]
    assert write_bundle(files, pages) == first
    second = write_bundle(files, {"": "<p>Another"})
    assert [file.name for file in tmp_path.glob("*.json")] == [second]


def test_every_page_of_the_list_is_in_the_site(root: Path) -> None:
    """A page that has moved would be missing offline, and nobody would see it."""
    names = [address.rstrip("/") or "index" for address in EMERGENCY if address != OFFLINE]
    assert [name for name in names if not (root / "docs" / f"{name}.md").is_file()] == []
