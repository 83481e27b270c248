"""Tab walks through the whole page in its order, and each stop is seen, ringed and uncovered."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from rules.contrast import contrast
from rules.problem import Problem
from tests.report import report
from tests.site.screen import IS_SEEN, opened, visit
from tests.site.server import served

PHONE, DESK = {"width": 390, "height": 664}, {"width": 1280, "height": 800}
PATHS = ["index.html", "when-to-get-help/", "conditions/bells-palsy/", "search/"]
# Where the walk begins, after the skip link and the name of the site.
SKIP, NAME = "Skip to main content", "Why is my lip twitching?"
STRIP = "Face drooping or trouble speaking?"
NUMBERS = ["112", "911", "999"]
WORDS = 7  # the contrast that words need, to one
FIX = "let the order, the ring and the place on the screen be the browser's own"

# Everything that Tab can reach, in the order of the document; of a group of radios, the first.
STOPS = f"""() => {{
    const words = (one) => (one.ariaLabel || one.innerText || one.name || one.id
        || one.getAttribute('href')).replace(/\\s+/g, ' ').trim();
    const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')];
    window.stops = all.filter((one) => ({IS_SEEN})(one) || one.matches('.skip-link'))
        .filter((one) => one.tabIndex >= 0 && !one.closest('[hidden]'))
        .filter((one) => one.type !== 'radio' || one.checked);
    return stops.map(words);
}}"""
# Where the focus is in that list, and what is wrong with how it is shown. A link may lie over the
# whole row it stands in, with the ring round the row.
FOCUS = """() => {
    const one = document.activeElement;
    const wrong = [];
    const whole = getComputedStyle(one, '::after').position === 'absolute' && one.offsetParent;
    const style = getComputedStyle(one, whole ? '::after' : null);
    const {outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow} = style;
    const outline = outlineStyle === 'auto' || outlineStyle !== 'none'
        && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    if (!outline && boxShadow === 'none') wrong.push('has no ring');
    const boxes = [...(whole || one).getClientRects()];
    const ring = outline ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
    const inside = ({top, left, bottom, right}) => top >= ring && left >= ring
        && bottom <= innerHeight - ring && right <= innerWidth - ring;
    if (!boxes.every(inside)) wrong.push('is not wholly on the screen, with its ring');
    const covered = ({x, y, width, height}) => [0.2, 0.5, 0.8].some((part) => {
        const top = document.elementFromPoint(x + width * part, y + height / 2);
        return top && !one.contains(top) && !top.contains(one);
    });
    if (boxes.some(covered)) wrong.push('is covered');
    const place = one === document.body ? -1 : window.stops.indexOf(one);
    const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    return [place, wrong, filled ? [style.color, style.backgroundColor] : null];
}"""


def check(page: Page, path: str) -> tuple[list[str], list[Problem]]:
    """Press Tab until the page ends; return the names of all stops, and what is wrong."""
    names = page.evaluate(STOPS)
    problems = []
    for number, name in enumerate(names):
        page.keyboard.press("Tab")
        reached, wrongs, colours = page.evaluate(FOCUS)
        if reached != number:
            other = f'"{names[reached]}"' if reached >= 0 else "something else"
            wrong = f'Tab reaches {other}, not "{name}"'
            return names, [*problems, Problem(path, 1, wrong, FIX)]
        if colours and (ratio := contrast(*colours)) < WORDS:
            wrongs.append(f"has words of {ratio:.2f}:1 while it is ringed, not {WORDS}:1")
        problems += [Problem(path, 1, f'"{name}" {wrong}', FIX) for wrong in wrongs]
    return names, problems


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_tab_walks_through_the_page(browser: Browser, server: str, path: str, size: dict) -> None:
    """Without smooth scrolling, so that a stop is where it will be when it is looked at."""
    with opened(browser, viewport=size, reduced_motion="reduce") as page:
        visit(page, server, path)
        names, problems = check(page, path)
    report(problems)
    menu = ["Menu"] if size is PHONE else ["When to get help", "Why it happens"]
    assert names[: 2 + len(menu)] == [SKIP, NAME, *menu]
    after = names[3:8] if size is PHONE else names[8:13]
    if path == "index.html":
        assert "Call for emergency help now" in after
    elif path == "when-to-get-help/":
        assert after[0] == "Home"
    else:
        assert after == [STRIP, *NUMBERS, "Home"]


def found(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    (folder / "index.html").write_text(f"<!doctype html><title>A</title>{body}")
    with served(folder) as address, opened(browser) as page:
        visit(page, address, "index.html")
        return [str(problem) for problem in check(page, "index.html")[1]]


def test_another_order_is_reported(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "<a href=a>One</a><a href=b tabindex=1>Two</a>") == [
        f'index.html:1: Tab reaches "Two", not "One"\n    Fix: {FIX}'
    ]


def test_a_stop_that_is_not_shown_well_is_reported(browser: Browser, tmp_path: Path) -> None:
    style = "a { outline: 0 } a + a { position: fixed; left: -9px; top: 90px }"
    body = "<a href=a>One</a><a href=b>Two</a>"
    assert found(browser, tmp_path, f"<style>{style}</style>{body}") == [
        f"index.html:1: {wrong}\n    Fix: {FIX}"
        for wrong in [
            '"One" has no ring',
            '"Two" has no ring',
            '"Two" is not wholly on the screen, with its ring',
        ]
    ]


def test_a_covered_stop_is_reported(browser: Browser, tmp_path: Path) -> None:
    cover = "<p style='position: fixed; inset: 0'>A note that does not go away</p>"
    assert found(browser, tmp_path, f"<a href=a>One</a>{cover}") == [
        f'index.html:1: "One" is covered\n    Fix: {FIX}'
    ]


def test_words_that_vanish_under_the_focus_are_reported(browser: Browser, tmp_path: Path) -> None:
    style = "<style>a:focus { background: yellow; color: white }</style>"
    assert found(browser, tmp_path, f"{style}<a href=a>One</a>") == [
        f'index.html:1: "One" has words of 1.07:1 while it is ringed, not 7:1\n    Fix: {FIX}'
    ]


def test_plain_links_are_fine(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "<a href=a>One</a> <button>Two</button>") == []
