"""The folded list of sources opens where a reader needs it, and each way back leads to its mark."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from rules.built.screen import visit
from rules.problem import Problem

# In the text: those in the list itself can be tapped only while it is open.
MARK = ".sources__mark:not(.sources *)"
IS_OPEN = "() => document.querySelector('.sources').open"
CLOSE = "() => { document.querySelector('.sources').open = false }"
MIDDLE = """(one) => {
    one.scrollIntoView({block: 'center'});
    const [{x, y, width, height}] = one.getClientRects();
    return [x + width / 2, y + height / 2];
}"""
FIX = "see citations.py and source_list.py in publish/markdown/, and open-details.js"


def check(page: Page, address: str, path: str) -> list[Problem]:
    """Tap the first and the last mark of a page, and return what does not happen."""
    visit(page, address, path)
    wrong = ["the list is open from the start"] if page.evaluate(IS_OPEN) else []
    for mark in (page.locator(MARK).first, page.locator(MARK).last):
        page.evaluate(CLOSE)
        own, entry = mark.get_attribute("id"), mark.get_attribute("href")
        tap(page, mark)
        if not (page.evaluate(IS_OPEN) and page.locator(entry).is_visible()):
            wrong.append(f"a tap on {own} does not show {entry}")
            continue
        back = page.locator(f"{entry} a[href='#{own}']").first
        if not back.count() or not (back.text_content() or "").strip():
            wrong.append(f"{entry} has no named way back to {own}")
            continue
        tap(page, back)
        if page.evaluate("location.hash") != f"#{own}" or not mark.is_visible():
            wrong.append(f"the way back to {own} leads elsewhere")
    return [Problem(path, 1, one, FIX) for one in wrong]


def tap(page: Page, one: Locator) -> None:
    """Tap the middle of an element; Playwright's own click waits for frames that nothing needs."""
    page.mouse.click(*one.evaluate(MIDDLE))
