"""The list for search engines names every page of the site, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from tests.problem import Problem, messages, report
from tests.site.links import SHOWN_ANYWHERE, SITE_URL
from tests.site.page import BuiltPage

LISTED = re.compile(r"<loc>(.*?)</loc>")
SITEMAP = re.compile(r"^Sitemap: (\S+)$", re.MULTILINE)


def check(sitemap: str, addresses: set[str]) -> list[Problem]:
    """Return a problem for each address that is missing in the list, or that no page has."""
    listed = LISTED.findall(sitemap)
    wrongs = [
        (f"{address} is not listed", "take it into nav") for address in addresses - set(listed)
    ]
    wrongs += [
        (f"{address} is listed, and no page has it", "find out which step removed the page")
        for address in set(listed) - addresses
    ]
    wrongs += [
        (f"{address} is listed more than once", "name the page once in nav")
        for address in set(listed)
        if listed.count(address) > 1
    ]
    return [Problem("sitemap.xml", 1, wrong, fix) for wrong, fix in wrongs]


def test_every_page_is_listed_and_no_other(site: Path, built_pages: list[BuiltPage]) -> None:
    """A page that no search engine knows helps only those who were sent to it."""
    addresses = {SITE_URL + page.address for page in built_pages if page.path not in SHOWN_ANYWHERE}
    report(check((site / "sitemap.xml").read_text(encoding="utf-8"), addresses))


def test_robots_lead_to_the_list(site: Path) -> None:
    """The address is the site's own, not that of a laptop."""
    robots = (site / "robots.txt").read_text(encoding="utf-8")
    assert SITEMAP.findall(robots) == [f"{SITE_URL}sitemap.xml"]


def test_missing_strange_and_double_addresses_are_reported() -> None:
    sitemap = "".join(f"<loc>https://a.org/{name}</loc>" for name in ("old/", "two/", "two/"))
    assert messages(check(sitemap, {"https://a.org/", "https://a.org/two/"})) == [
        "sitemap.xml:1: https://a.org/ is not listed\n    Fix: take it into nav",
        "sitemap.xml:1: https://a.org/old/ is listed, and no page has it\n"
        "    Fix: find out which step removed the page",
        "sitemap.xml:1: https://a.org/two/ is listed more than once\n"
        "    Fix: name the page once in nav",
    ]


def test_a_whole_list_is_fine() -> None:
    assert check("<loc>https://a.org/</loc>", {"https://a.org/"}) == []
