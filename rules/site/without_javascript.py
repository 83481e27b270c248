"""With JavaScript off every page shows all its words, leaves no gap, and the phone menu opens."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser, Page

from rules.built.screen import IS_SEEN, SHORT_PHONE, shared_tab, visit
from rules.problem import Problem

# What only scripts can use is marked, or hidden until one shows it. What folds opens by itself.
# Each width has its own lists of links. Home's rows need their heading only for who listens.
FOR_SCRIPTS = "[hidden], [data-needs-script]"
FOR_LISTENERS = ".page__rows > h2"
UNSEEN_WORDS = f"""() => {{
    for (const folded of document.querySelectorAll('main details')) folded.open = true;
    return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, th)')]
        .filter((one) => !one.closest('{FOR_SCRIPTS}, nav, {FOR_LISTENERS}') && !({IS_SEEN})(one))
        .map((one) => one.textContent.trim()).filter((words) => words);
}}"""
# What takes room although it waits for a script.
GAPS = """() => [...document.querySelectorAll('[data-needs-script]')]
    .filter((one) => one.getClientRects().length)
    .map((one) => one.textContent.trim())"""
# What is wrong with the menu as it comes, or where to press its button. script_faults.py asks it of
# pages that have no `querySelector`.
MENU = """() => {
    const [all, buttons, links] = ['header details', 'header summary', 'header details nav a']
        .map((selector) => [...document.querySelectorAll(selector)]);
    if (buttons.length !== 1 || !links.length) return 'missing';
    if (all[0].open) return 'open';
    const {x, y, width, height} = buttons[0].getBoundingClientRect();
    return [x + width / 2, y + height / 2];
}"""
UNSEEN_LINKS = f"""() => [...document.querySelectorAll('header details nav a')]
    .filter((one) => !one.closest('{FOR_SCRIPTS}') && !({IS_SEEN})(one))
    .map((one) => one.textContent)"""

SHOW = "show it from the start; let a script only add to it"
GAP_FIX = "see [data-needs-script] in overrides/assets/css/base.css"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each part that needs a script to be seen, and each closed menu."""
    problems = []
    page = shared_tab(browser, viewport=SHORT_PHONE, java_script_enabled=False)
    for path in paths:
        visit(page, address, path)
        unseen, gaps = page.evaluate(f"() => [({UNSEEN_WORDS})(), ({GAPS})()]")
        problems += [
            Problem(path, 1, f'"{words[:60]}" cannot be seen without JavaScript', SHOW)
            for words in unseen
        ]
        problems += [
            Problem(path, 1, f'"{words[:60]}" takes room without JavaScript', GAP_FIX)
            for words in gaps
        ]
        problems += menu_faults(page, path)
    return problems


def menu_faults(page: Page, path: str) -> list[Problem]:
    """Open the menu of the page; return a problem if it does not show its links."""
    menu = page.evaluate(MENU)
    if menu == "missing":
        fix = "let overrides/partials/header.html write details with a nav"
        return [Problem(path, 1, "the header has no menu that opens by itself", fix)]
    if menu == "open":
        return [Problem(path, 1, "the menu is open from the start", "write details without open")]
    page.mouse.click(*menu)
    return [
        Problem(path, 1, f'the open menu does not show "{words}"', "let the menu open in the flow")
        for words in page.evaluate(UNSEEN_LINKS)
    ]
