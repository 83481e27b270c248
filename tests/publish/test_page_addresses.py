"""An address in a page leads to the file that a browser would ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from publish.page_addresses import ADDRESS, SiteFiles, address_of, site_address
from tests.files import write_files
from tests.proof import exit_message

HOME = "https://a.org/name/"


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("../", "index.html"),
        ("..", "index.html"),
        (".", "b/index.html"),
        ("./", "b/index.html"),
        ("../b/#part", "b/index.html"),
        ("../b/?from=x", "b/index.html"),
        ("#part", None),
        ("a%20sheet.pdf", "b/a sheet.pdf"),
        ("/name/b/", "b/index.html"),
        ("/name/", "index.html"),
        (f"{HOME}b/", None),
        ("//b.org/b/", None),
        ("a%20sheet.pdf?a&amp;b", "b/a sheet.pdf"),
        ("/b/", None),
        ("../../", None),
        ("gone/", None),
        ("https://b.org/", None),
        ("tel:112", None),
    ],
)
def test_an_address_leads_to_a_file_of_the_site_or_to_none(
    tmp_path: Path, address: str, path: str | None
) -> None:
    home = f"<link rel=canonical href={HOME}>"
    write_files(tmp_path, {"b/index.html": "", "b/a sheet.pdf": "", "index.html": home})
    assert SiteFiles(tmp_path).resolve("b/index.html", address) == path


def test_addresses_are_found_with_and_without_quotes() -> None:
    html = "<a href=../a/>A</a><a class=b href=\"c d\"><img src='e.svg'><a data-href=f>"
    assert [found["address"] for found in ADDRESS.finditer(html)] == ["../a/", "e.svg"]


def test_a_folder_without_a_home_page_is_told_in_one_line(tmp_path: Path) -> None:
    """A step that is run alone on half a site says what to do first."""
    assert exit_message(site_address, tmp_path) == (
        f"{tmp_path}/index.html:1: no home page\n    Fix: run the step build first"
    )


def test_a_page_below_docs_has_its_address():
    assert [address_of(page) for page in ("index.md", "a.md", "a/index.md#b", "index.md#b")] == [
        "",
        "a/",
        "a/#b",
        "#b",
    ]
