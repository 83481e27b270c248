"""The folded list of sources opens where a reader needs it, and each way back leads to its mark."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.screen import IS_SEEN, visit
from rules.problem import Problem

# In the text: those in the list itself can be tapped only while it is open.
MARK = ".sources__mark:not(.sources *)"
IS_OPEN = "() => document.querySelector('.sources').open"
# Playwright's own click waits for frames that nothing needs.
MIDDLE = """(one) => {
    one.scrollIntoView({block: 'center'});
    const [{x, y, width, height}] = one.getClientRects();
    return [x + width / 2, y + height / 2];
}"""
# Folds the list; returns the mark, its entry, and where to tap it.
AIM = f"""(place) => {{
    document.querySelector('.sources').open = false;
    const mark = [...document.querySelectorAll('{MARK}')].at(place);
    return [mark.id, mark.getAttribute('href'), ({MIDDLE})(mark)];
}}"""
# Whether the entry is shown, and where to tap its way back, if that has a name.
WAY_BACK = f"""([own, entry]) => {{
    const shown = document.querySelector(entry);
    if (!({IS_OPEN})() || !shown || !({IS_SEEN})(shown)) return [false, null];
    const back = shown.querySelector(`a[href='#${{own}}']`);
    return [true, back && back.textContent.trim() ? ({MIDDLE})(back) : null];
}}"""
IS_BACK = f"""(own) => location.hash === `#${{own}}`
    && ({IS_SEEN})(document.getElementById(own))"""
FIX = "see citations.py and source_list.py in publish/markdown/, and open-details.js"


def check(page: Page, address: str, path: str) -> list[Problem]:
    """Tap the first and the last mark of a page, and return what does not happen."""
    visit(page, address, path)
    wrong = ["the list is open from the start"] if page.evaluate(IS_OPEN) else []
    for place in (0, -1):
        own, entry, middle = page.evaluate(AIM, place)
        page.mouse.click(*middle)
        is_shown, back = page.evaluate(WAY_BACK, [own, entry])
        if not is_shown:
            wrong.append(f"a tap on {own} does not show {entry}")
            continue
        if not back:
            wrong.append(f"{entry} has no named way back to {own}")
            continue
        page.mouse.click(*back)
        if not page.evaluate(IS_BACK, own):
            wrong.append(f"the way back to {own} leads elsewhere")
    return [Problem(path, 1, one, FIX) for one in wrong]
