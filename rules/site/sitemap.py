"""The sitemap names every page of the site, and no other."""

from __future__ import annotations

import re

from rules.problem import Problem

LISTED = re.compile(r"<loc>(.*?)</loc>")
DATED = re.compile(r"<loc>(.*?)</loc><lastmod>(.*?)</lastmod>")


def check(sitemap: str, addresses: set[str]) -> list[Problem]:
    """Return a problem for each address that is missing in the list, or that no page has."""
    listed = LISTED.findall(sitemap)
    wrongs = [(f"{address} is not listed", "add it to nav") for address in addresses - set(listed)]
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


def check_dates(sitemap: str, updated: dict[str, str]) -> list[Problem]:
    """Return a problem for each address with another date than its page has in `updated`."""
    return [
        Problem("sitemap.xml", 1, f"{address} has the date {date}", "see overrides/sitemap.xml")
        for address, date in DATED.findall(sitemap)
        if updated[address] != date
    ]
