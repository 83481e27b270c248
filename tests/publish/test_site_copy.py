"""The zip holds the site so that it works from a folder, and a page offers it with its size."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from publish.steps.site_copy import NAME, site_copy
from tests.files import write_files
from tests.proof import exit_message

HEAD = (
    "<link href=https://a.org/x/ rel=canonical><link href=site.webmanifest rel=manifest>"
    "<link href=face.svg rel=icon>"
)
BLOCK = "<section aria-labelledby=b class=site-copy><h2 id=b>All</h2></section>"
FILES = {
    "index.html": f"{HEAD}<a href=about/#b>A</a><a href=.>H</a><a href=#main>M</a>",
    "about/index.html": f"<a href=..>H</a><a href='../?a=b'>Q</a><a href=a.pdf>P</a>{BLOCK}<p>",
    "404.html": "<a href=/x/>H</a>",
    "old/index.html": '<meta http-equiv="refresh" content="0; url=../about/">',
    "about/a.pdf": "%PDF",
    "face.svg": "<svg/>",
    "site.webmanifest": "{}",
    "code.LICENSE.txt": "MIT",
    "robots.txt": "",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path, FILES)


def copied(site: Path) -> dict[str, str]:
    """Return the text of each file in the zip, by its path below the zip's one folder."""
    site_copy(site)
    with ZipFile(site / f"{NAME}.zip") as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    return {name.removeprefix(f"{NAME}/"): text for name, text in files.items()}


def test_links_lead_to_files_and_whole_addresses_to_the_site(site: Path) -> None:
    """In a folder on a disk a link to a folder shows a list of files."""
    files = copied(site)
    assert files["index.html"] == (
        "<link href=https://a.org/x/ rel=canonical><link href=face.svg rel=icon>"
        "<a href=about/index.html#b>A</a><a href=index.html>H</a><a href=#main>M</a>"
    )
    assert files["about/index.html"] == (
        f"<a href=../index.html>H</a><a href='../index.html'>Q</a><a href=a.pdf>P</a>{BLOCK}<p>"
    )


def test_the_copy_holds_pages_what_they_use_and_the_licences_but_no_page_that_leads_on(
    site: Path,
) -> None:
    wanted = ["about/a.pdf", "about/index.html", "code.LICENSE.txt", "face.svg", "index.html"]
    assert list(copied(site)) == wanted


def test_the_page_offers_it_once_with_type_and_size(site: Path) -> None:
    """However often the step is run."""
    for _ in range(2):
        site_copy(site)
    link = f'<p><a href="../{NAME}.zip">Download the whole site (ZIP, 0.0 MB)</a></p>'
    page = FILES["about/index.html"].replace("</section>", f"{link}</section>")
    assert (site / "about/index.html").read_text() == page


def test_the_same_site_gives_the_same_bytes(site: Path, tmp_path_factory) -> None:
    """Whatever the time is, and in whatever order the disk lists the files."""
    other = write_files(tmp_path_factory.mktemp("other"), dict(reversed(FILES.items())))
    for copied_site in (site, other):
        site_copy(copied_site)
    assert (site / f"{NAME}.zip").read_bytes() == (other / f"{NAME}.zip").read_bytes()


def test_a_site_without_a_place_for_the_link_stops_the_build(site: Path) -> None:
    """Nobody would find the copy."""
    (site / "about/index.html").write_text("<p>Without the block</p>")
    assert exit_message(site_copy, site) == (
        "no page has a place for the copy\n    Fix: add the block /// site-copy to one"
    )
