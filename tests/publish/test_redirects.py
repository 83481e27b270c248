"""An address that a page once had redirects, for browsers, for readers and for search engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from publish.steps.policy import policy
from publish.steps.redirects import redirects
from rules.built.page import read_page, read_site
from tests.files import write_files
from tests.proof import exit_message

HOME = "<html lang=de dir=ltr><title>Home</title><link rel=canonical href=https://a.org/name/>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a small built site with one page below the home page."""
    pages = {"index.html": HOME, "help/now/index.html": "<title>Help</title>"}
    return write_files(tmp_path, pages)


def moved(site: Path, lines: str) -> None:
    """Write the redirects for these lines of the list of addresses."""
    (site / "addresses.yml").write_text(lines)
    redirects(site, site / "addresses.yml")


def test_an_old_address_leads_to_the_new_one(site: Path) -> None:
    moved(site, "/:\n/help/now/:\n/old/place/: /help/now/\n/start/: /\n")
    page = read_page("", (site / "old/place/index.html").read_text()).tree
    assert page.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=../../help/now/"]
    assert page.xpath("//link[@rel='canonical']/@href") == ["https://a.org/name/help/now/"]
    assert page.xpath("//main/p/a/@href") == ["../../help/now/"]
    assert (page.get("lang"), page.get("dir")) == ("de", "ltr")
    home = read_page("", (site / "start/index.html").read_text()).tree
    assert home.xpath("//link[@rel='canonical']/@href") == ["https://a.org/name/"]
    assert home.xpath("//main/p/a/@href") == ["../"]


def test_a_page_that_leads_on_can_have_a_policy_and_be_written_again(site: Path) -> None:
    """The step `policy` comes after this one; either may be run alone later."""
    moved(site, "/old/: /help/now/\n")
    first = (site / "old/index.html").read_text()
    for page in (site / "index.html", site / "help/now/index.html"):
        page.write_text(f"<head></head>{page.read_text()}")
    policy(site)
    assert "Content-Security-Policy" in (site / "old/index.html").read_text()
    moved(site, "/old/: /help/now/\n")
    assert (site / "old/index.html").read_text() == first


def test_a_page_that_leads_on_is_not_read_as_a_page(site: Path) -> None:
    """It has no menu, no dates and no sources, and none of the rules about them."""
    moved(site, "/old/: /help/now/\n")
    assert [page.path for page in read_site(site)] == ["help/now/index.html", "index.html"]


def test_an_address_that_leads_nowhere_stops_the_build(site: Path) -> None:
    assert exit_message(moved, site, "/old/: /gone/\n") == (
        f"{site}/addresses.yml:1: /old/ leads to /gone/, not a page\n    Fix: correct it"
    )


def test_an_address_that_would_take_the_place_of_a_page_stops_the_build(site: Path) -> None:
    assert exit_message(moved, site, "/help/now/: /\n") == (
        f"{site}/addresses.yml:1: /help/now/ is a page\n    Fix: write nothing behind the colon"
    )
