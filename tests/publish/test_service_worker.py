"""The worker knows every page by its content, and nothing that is only for download."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publish.page_addresses import SiteFiles
from publish.steps import service_worker as step
from publish.steps.service_worker import (
    NAME,
    as_asked,
    kept_files,
    service_worker,
    short_hash,
)
from tests.files import write_files

REGISTER = "<script>navigator.serviceWorker.register(0)</script>"
FILES = {
    "index.html": f'<link rel="canonical" href="https://a.org/">{REGISTER}<img src=face.svg>'
    "<link rel=stylesheet href=print.css media=print>",
    "a/index.html": "<a href=sheet.pdf>S</a><a href=../site.zip>Z</a><script src=b.js></script>",
    "503.html": "<h1>Offline</h1>",
    "404.html": "<img src=/only-there.svg>",
    "face.svg": "<svg/>",
    "print.css": "p{}",
    "only-there.svg": "<svg/>",
    "a/b.js": "b()",
    "a/unused.js": "c()",
    "a/sheet.pdf": "%PDF",
    "site.zip": "PK",
    "robots.txt": "User-agent: *",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path, FILES)


def worker(site: Path) -> str:
    service_worker(site)
    return (site / NAME).read_text()


def test_pages_and_what_they_load_are_kept_and_downloads_are_not(site: Path) -> None:
    assert kept_files(SiteFiles(site)) == [
        "503.html",
        "a/b.js",
        "a/index.html",
        "face.svg",
        "index.html",
        "print.css",
    ]


def test_only_the_pages_of_an_emergency_are_cached_automatically(site: Path) -> None:
    """In one file, with their print style, but no picture and no script that only a use loads."""
    text = worker(site)
    [bundle] = site.glob("emergency-pages.*.json")
    assert list(json.loads(bundle.read_text())["pages"]) == ["", "503.html"]
    assert f'BUNDLE="{bundle.name}"' in text
    assert 'STYLES=["print.css"]' in text


def test_the_build_tells_the_size_of_the_copies(site: Path, capsys) -> None:
    (site / "a/b.js").write_text("b" * 1_000_000)
    worker(site)
    assert capsys.readouterr().out == (
        "Cached automatically: 2 files, 0.00 MB. Whole copy: 6 files, 1.00 MB\n"
    )


def test_a_site_that_is_too_large_has_no_whole_copy(site: Path, capsys, monkeypatch) -> None:
    """It would fill the telephones of its readers."""
    assert "SITE_BYTES=0" not in worker(site)
    monkeypatch.setattr(step, "LARGEST", 100)
    assert "SITE_BYTES=0" in worker(site)
    assert "No whole copy: it is over the 0 MB of service_worker.py" in capsys.readouterr().out


def test_a_page_is_kept_under_the_address_that_a_browser_asks_for() -> None:
    """A translator's page may have an accent or a space in its name."""
    names = {"déclencheurs": "d%C3%A9clencheurs/", "a & b (c)": "a%20&%20b%20(c)/"}
    assert {name: as_asked(f"{name}/index.html") for name in names} == names


def test_a_file_is_known_by_the_start_of_its_hash(site: Path) -> None:
    """As `openssl dgst -sha256 -binary | base64` gives it."""
    assert short_hash(site / "a/b.js") == "cf242PFc/kb7"
    assert '"a/b.js":"cf242PFc/kb7"' in worker(site)


def test_any_change_of_content_makes_another_version(site: Path) -> None:
    """Browsers compare the worker byte by byte to see that there is a new version."""
    first = worker(site)
    assert worker(site) == first
    (site / "a/b.js").write_text("b(1)")
    second = worker(site)
    assert second.split(",")[0] != first.split(",")[0]


def test_pages_that_do_not_ask_for_the_worker_get_the_one_that_removes_it(site: Path) -> None:
    """So `offline: false` in mkdocs.yml is all it takes."""
    (site / "index.html").write_text(FILES["index.html"].replace(REGISTER, ""))
    assert "registration.unregister()" in worker(site)
    assert "FILES" not in worker(site)


def test_a_half_written_site_is_told_in_one_line(site: Path) -> None:
    (site / "index.html").unlink()
    with pytest.raises(SystemExit) as stop:
        service_worker(site)
    assert (
        str(stop.value) == f"{site}/index.html:1: no home page\n    Fix: run the step build first"
    )
