"""A browser goes from an old address to the new one, by itself or by the link."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from publish.steps.policy import policy
from publish.steps.redirects import redirects
from rules.built.screen import opened
from rules.built.server import served
from tests.files import write_files


def write_moved(site: Path) -> None:
    """Put a site into the folder in which old/place/ has moved to help/."""
    home = "<head><link rel=canonical href=https://a.org/name/>"
    moved_to = "<!doctype html><head><title>Help</title>"
    write_files(site, {"index.html": home, "help/index.html": moved_to})
    addresses = site.with_name("addresses.yml")
    addresses.write_text("/old/place/: /help/\n")
    redirects(site, addresses)
    policy(site)


@pytest.mark.parametrize("java_script_enabled", [True, False])
def test_a_browser_follows_an_old_address(
    browser: Browser, tmp_path: Path, java_script_enabled: bool
) -> None:
    """A link in a leaflet still brings its reader to help."""
    site = tmp_path / "site"
    write_moved(site)
    settings = {"java_script_enabled": java_script_enabled}
    with served(site) as address, opened(browser, **settings) as page:
        page.goto(f"{address}old/place/?a=b#name=Hill+Street")
        # Without scripts what follows is lost, but nobody is.
        kept = "?a=b#name=Hill+Street" if java_script_enabled else ""
        page.wait_for_url(f"{address}help/{kept}")
        assert page.title() == "Help"
