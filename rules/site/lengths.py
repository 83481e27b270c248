"""No page is longer than a worried reader can scroll: the limits are in rules/built/lengths.py."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.lengths import most_screens, screens_of
from rules.built.tour import OpenPageRule
from rules.problem import Problem

FIX = "say it once, and move what other pages say to them (make lengths lists all pages)"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for a page that has more phone screens than it may."""
    number, most = screens_of(page), most_screens(path)
    wrong = f"the page has {number:.2f} screens of a phone, and may have {most:g}"
    return [Problem(path, 1, wrong, FIX)] if number > most else []


RULE = OpenPageRule(problems, ("phone",))
