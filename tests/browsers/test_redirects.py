"""An old address leads on with all that follows it: a clinic's details must not get lost."""

from __future__ import annotations

from pathlib import Path

from rules.built.server import served
from tests.browsers.engines.tab import Tab
from tests.site.test_redirects import write_moved


def test_an_old_address_leads_on_with_what_follows_it(tab: Tab, folder: Path) -> None:
    write_moved(folder)
    with served(folder) as address:
        tab.open(f"{address}old/place/?a=b#name=Hill+Street")
        assert tab.until(f"() => location.href === '{address}help/?a=b#name=Hill+Street'")
        assert tab.run("() => document.title") == "Help"
