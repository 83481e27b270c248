"""One tour of the site for many rules: each page is opened once a screen, and all look at it.

Opening a page costs more than most rules do with it. A rule that only looks is an `OpenPageRule`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from rules.built.screen import DESK, PHONE, shared_tab, visit
from rules.problem import Problem

SCREENS = {"phone": PHONE, "desk": DESK}


@dataclass(frozen=True, eq=False)
class OpenPageRule:
    """A rule that looks at an open page: what it says of the page, and on which screens.

    It leaves the page as it found it, because other rules look at the same page after it.
    """

    problems: Callable[[Page, str], list[Problem]]
    screens: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return the name of the rule, which is that of its module."""
        return self.problems.__module__.rpartition(".")[2]

    def check(self, browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
        """Return what the rule alone says of the pages of the site at `address`."""
        return tour(browser, address, paths, [self])[self]


def tour(
    browser: Browser, address: str, paths: Iterable[str], rules: Iterable[OpenPageRule]
) -> dict[OpenPageRule, list[Problem]]:
    """Open each page of the site at `address`; return what each rule says of all of them."""
    paths = list(paths)
    found: dict[OpenPageRule, list[Problem]] = {rule: [] for rule in rules}
    for name, size in SCREENS.items():
        here = [rule for rule in found if name in rule.screens]
        page = shared_tab(browser, viewport=size)
        for path in paths if here else []:
            visit(page, address, path)
            for rule in here:
                found[rule] += rule.problems(page, path)
    return found
