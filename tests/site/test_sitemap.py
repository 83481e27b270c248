from __future__ import annotations

import re
from pathlib import Path

from rules.built.links import SHOWN_ANYWHERE, SITE_URL
from rules.built.page import BuiltPage
from rules.problem import messages
from rules.site.sitemap import check, check_dates
from rules.text.page import Page
from tests.report import report

SITEMAP = re.compile(r"^Sitemap: (\S+)$", re.MULTILINE)


def test_every_page_is_listed_and_no_other(site: Path, built_pages: list[BuiltPage]) -> None:
    """A page that no search engine knows helps only those who were sent to it."""
    addresses = {SITE_URL + page.address for page in built_pages if page.path not in SHOWN_ANYWHERE}
    report(check((site / "sitemap.xml").read_text(encoding="utf-8"), addresses))


def test_each_page_has_its_own_date(site: Path, pages: list[Page]) -> None:
    """Search engines come back to what is newer; a date that is the same for all says nothing."""
    updated = {
        SITE_URL + page.address: str(page.meta["updated"])
        for page in pages
        if "updated" in page.meta
    }
    report(check_dates((site / "sitemap.xml").read_text(encoding="utf-8"), updated))


def test_another_date_is_reported() -> None:
    sitemap = "<loc>https://a.org/b/</loc><lastmod>1970-01-01</lastmod>"
    assert messages(check_dates(sitemap, {"https://a.org/b/": "2026-11-29"})) == [
        "sitemap.xml:1: https://a.org/b/ has the date 1970-01-01\n"
        "    Fix: see overrides/sitemap.xml"
    ]
    assert check_dates(sitemap, {"https://a.org/b/": "1970-01-01"}) == []


def test_robots_lead_to_the_list(site: Path) -> None:
    """The address is the site's own, not that of a laptop."""
    robots = (site / "robots.txt").read_text(encoding="utf-8")
    assert SITEMAP.findall(robots) == [f"{SITE_URL}sitemap.xml"]


def test_missing_strange_and_double_addresses_are_reported() -> None:
    sitemap = "".join(f"<loc>https://a.org/{name}</loc>" for name in ("old/", "two/", "two/"))
    assert messages(check(sitemap, {"https://a.org/", "https://a.org/two/"})) == [
        "sitemap.xml:1: https://a.org/ is not listed\n    Fix: add it to nav",
        "sitemap.xml:1: https://a.org/old/ is listed, and no page has it\n"
        "    Fix: find out which step removed the page",
        "sitemap.xml:1: https://a.org/two/ is listed more than once\n"
        "    Fix: name the page once in nav",
    ]


def test_a_whole_list_is_fine() -> None:
    assert check("<loc>https://a.org/</loc>", {"https://a.org/"}) == []
