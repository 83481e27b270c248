"""When a script fails, only what it adds is missing: the words, the links and the menu stay."""

from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.screen import SHORT_PHONE, opened, visit
from rules.problem import Problem
from rules.site.without_javascript import UNSEEN_WORDS, menu_faults


def check(browser: Browser, address: str, paths: tuple[str, ...], fault: str) -> list[Problem]:
    """Return a problem for each part of the pages that is lost with this fault."""
    problems = []
    with opened(browser, viewport=SHORT_PHONE) as page:
        page.add_init_script(fault)
        for path in paths:
            visit(page, address, path)
            problems += [
                Problem(path, 1, f'"{words[:60]}" is lost when a script fails', "show it without")
                for words in page.locator("html").evaluate(UNSEEN_WORDS)
            ]
            problems += menu_faults(page, path)
    return problems
