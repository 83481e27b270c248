"""A script or style has its content in its name, so no page gets that of another version."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from publish.steps.fingerprint_assets import fingerprint_assets
from tests.files import write_files

HOME = '<link rel="canonical" href="https://a.org/name/"><script src="words.js"></script>'
FILES = {
    "index.html": HOME,
    "search/index.html": "<script src=../words.js></script><a href=../words.js.html>A</a>",
    "404.html": "<link rel=stylesheet href=/name/paper.css><script src=/words.js></script>",
    "words.js": "let words",
    "paper.css": "p{}",
    "unused.js": "let unused",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path, FILES)


def names(site: Path) -> list[str]:
    """Return the names of the scripts and styles."""
    return sorted(file.name for file in site.iterdir() if file.suffix in (".js", ".css"))


def test_files_and_the_pages_that_load_them_get_the_new_name(site: Path) -> None:
    """At any depth, and on a page that is shown at any depth."""
    fingerprint_assets(site)
    words = f"words.{hashlib.sha256(b'let words').hexdigest()[:8]}.js"
    paper = f"paper.{hashlib.sha256(b'p{}').hexdigest()[:8]}.css"
    assert names(site) == sorted([words, paper, "unused.js"])
    assert (site / "index.html").read_text() == HOME.replace("words.js", words)
    assert (site / "search/index.html").read_text() == (
        f"<script src=../{words}></script><a href=../words.js.html>A</a>"
    )
    assert (site / "404.html").read_text() == (
        f"<link rel=stylesheet href=/name/{paper}><script src=/words.js></script>"
    )


def test_another_content_gives_another_name(site: Path) -> None:
    fingerprint_assets(site)
    before = names(site)
    (site / before[-1]).write_text("let other")
    fingerprint_assets(site)
    assert len(set(names(site)) & set(before)) == len(before) - 1


def test_a_second_run_changes_nothing(site: Path) -> None:
    """The step can be run alone on a finished site."""
    fingerprint_assets(site)
    before = names(site)
    fingerprint_assets(site)
    assert names(site) == before
