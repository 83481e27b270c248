"""`offline` in mkdocs.yml decides whether pages are kept; nothing else has to be changed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser

from publish.built_files import WORKER
from publish.steps.service_worker import NAME, service_worker
from rules.built.offline_site import keep, until, versions, visit, write
from rules.built.screen import opened
from tests.site.conftest import SmallSite

ROOT = Path(__file__).parents[2]
PAGE = "---\ntitle: A\ndescription: B\n---\n\n# A\n\nWords.\n"
NAV = [{"Home": "index.md"}, {"Help": "when-to-get-help.md"}, {"About": ["about.md"]}]


def built(folder: Path, offline: bool) -> Path:
    """Build a small site with the project's own settings and templates, and this one changed."""
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "theme": {"custom_dir": str(ROOT / "overrides")},
        "extra": {"offline": offline},
        "strict": False,
        "nav": NAV,
    }
    (folder / "docs").mkdir()
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings))
    for name in ("index", "when-to-get-help", "about"):
        (folder / "docs" / f"{name}.md").write_text(PAGE)
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(folder / "mkdocs.yml")]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    service_worker(folder / "site")
    return folder / "site"


@pytest.mark.parametrize(("offline", "is_kept"), [(True, True), (False, False)])
def test_one_setting_turns_it_off_and_on(tmp_path: Path, offline: bool, is_kept: bool) -> None:
    """Should it ever do harm, the way out must be short."""
    site = built(tmp_path, offline)
    for page in site.rglob("*.html"):
        assert (WORKER in page.read_text()) == is_kept
    assert ("FILES" in (site / NAME).read_text()) == is_kept
    assert ("unregister" in (site / NAME).read_text()) != is_kept


def test_a_reader_who_saves_data_gets_no_bytes_unasked(browser: Browser, server: str) -> None:
    with opened(browser, offline_copy=True) as page:
        devtools = page.context.new_cdp_session(page)
        devtools.send("Emulation.setDataSaverOverride", {"dataSaverEnabled": True})
        page.goto(server)
        page.wait_for_timeout(300)
        assert page.evaluate("() => navigator.serviceWorker.getRegistrations()") == []


def test_the_worker_is_switched_off_by_a_later_release(small: SmallSite) -> None:
    """Should it ever do harm, one line in mkdocs.yml removes it from every device."""
    site, _, address, page = small
    keep(page, address)
    page.evaluate("() => caches.open('of another site')")
    write(site, "without", registers=False)
    assert visit(page, address) == "without"
    until(page, "(await navigator.serviceWorker.getRegistrations()).length === 0")
    assert versions(page) == ["site"]
    page.context.set_offline(True)
    with pytest.raises(Exception, match="ERR_INTERNET_DISCONNECTED"):
        page.goto(f"{address}search/")
